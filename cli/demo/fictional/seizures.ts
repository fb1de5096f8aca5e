import type { PersonDetail, RecordDraft } from '../../../subgraphs/kernel/data/draft.ts';
import type { SourceValue } from '../../../subgraphs/kernel/values/types.ts';
import { type DocumentPresented, emptyDeclaration, emptySeizure, type RiskIndicator, type RouteLeg, type SeizureDeclaration, type SeizureDocument, type SeizureItemDocument } from '../../../subgraphs/seizures/documents.ts';
import type { Words } from '../cases/drafts.ts';
import { leg, risk, seizureStatement } from '../cases/seizure-parts.ts';
import { date, money, texts } from '../values.ts';
import { recordId } from '../world.ts';
import { daysAfter, invented, inventedRights, person, pick, sharing } from './invented.ts';
import { itemOf, type Setting } from './seizure-items.ts';
import { type SeizureRow, seizureRows } from './seizure-table.ts';
import { customsOf, type Post, type StateCode, states } from './states.ts';
import { thing, type ThingKey } from './things.ts';

/** The seizures for which a customs service answers. */
export function seizuresOf(slug: string): RecordDraft<SeizureDocument>[] {
  return seizureRows.flatMap((row, place) => (`${row[0].slice(0, 2)}-customs` === slug ? [draftOf(row, place)] : []));
}

function draftOf(row: SeizureRow, place: number): RecordDraft<SeizureDocument> {
  const [key, kind, direction, mode, day, , goods, , mark] = row;
  const setting = settingOf(row, place);
  const { state, atBorder, from } = setting;
  const items = goods.split(' ').map((entry) => itemOf(entry, setting));
  const post = postOf(row, place);
  return {
    id: recordId.seizure(key),
    localId: key.toUpperCase(),
    titles: texts(titleOf(goods, post.words, day, atBorder)),
    sharing: { ...sharing(mark), legalBasis: mark === 'parties' ? 'Mutual administrative assistance in customs matters' : null },
    rights: inventedRights,
    sources: [from],
    synthetic: true,
    persons: personsOf(items, atBorder, place),
    document: {
      ...emptySeizure(kind),
      office: atBorder ? { name: post.words.en, unlocode: post.unlocode } : null,
      seizingState: state,
      seizingUnit: `${customsOf(state)}, unit ${1 + (place % 5)}`,
      direction: direction === '-' ? null : direction,
      transportMode: mode === '-' ? null : mode,
      occurredAt: date(day),
      description: describedAs(kind, post.words),
      declarations: atBorder ? declarationsOf(goods, setting) : [],
      valuations: items.flatMap(({ valuations }) => valuations).slice(0, 1),
      route: routeOf(row, from),
      concealment: atBorder ? pick(concealments, place) : null,
      detection: pick(detections, place),
      riskIndicators: risksOf(row, setting),
      documentsPresented: atBorder ? papersOf(setting) : [],
      storage: { place: `Bonded store ${1 + (place % 4)}, ${post.words.en}`, environment: pick(['18 °C, 45 % RH', 'unheated', null], place), insured: pick([true, false, null], place) },
      legalBasis: `Customs code of ${states[state].words.en}, article 40`,
      disposition: items[0]?.disposition ?? null,
      items,
      statements: [seizureStatement('w1', 'weight', `${40 + place * 3} kg`, from), seizureStatement('w2', 'weight', `${25 + place} kg`, invented('consignment note'), 'DISPUTED')],
    },
  };
}

function settingOf([key, kind, , , day, route, , status]: SeizureRow, place: number): Setting {
  const stops = route.split(' ') as StateCode[];
  const origin = stops[0] ?? 'XA';
  const transit = stops.includes('XE') ? 'XE' : origin;
  const state = key.slice(0, 2).toUpperCase() as StateCode;
  // What is seized inside a transit or market state came from somewhere else.
  const from = origin === 'XE' || origin === 'XF' ? pick(['XA', 'XB', 'XD'] as const, place) : origin;
  return { key, day, state, origin: from, atBorder: kind === 'BORDER', status, declared: place % 3 === 0 ? origin : transit, place, from: invented(`${key}/report`) };
}

function postOf([key, , , mode]: SeizureRow, place: number): Post {
  const { posts } = states[key.slice(0, 2).toUpperCase() as StateCode];
  return pick(posts, mode === 'AIR' || mode === 'MAIL' ? 1 : mode === 'SEA' ? 0 : place);
}

function titleOf(goods: string, post: Words, day: string, atBorder: boolean): Words {
  const kinds = goods.split(' ').map((entry) => {
    const [kind = '', number = '1'] = entry.split(':');
    const { one, many } = thing(kind as ThingKey);
    return number === '1' ? { en: one.en.toLowerCase(), ar: one.ar, fr: one.fr.toLowerCase() } : many;
  });
  const list = (language: keyof Words, and: string) => kinds.map((words) => words[language]).join(and);
  const year = day.slice(0, 4);
  const near = atBorder ? 'عند' : 'قرب';
  return { en: `Seizure: ${list('en', ' and ')}, ${post.en}, ${year}`, ar: `ضبط ${list('ar', ' و')} ${near} ${post.ar}، ${year}`, fr: `Saisie : ${list('fr', ' et ')}, ${post.fr}, ${year}` };
}

const told: Record<SeizureDocument['kind'], Words> = {
  BORDER: { en: 'Held at the control of goods', ar: 'توقيف عند تفتيش البضائع', fr: 'Retenue au contrôle des marchandises' },
  WARRANT: { en: 'Taken under a warrant from a dealer’s premises', ar: 'ضبط بأمر قضائي في مقر تاجر', fr: 'Saisie sur mandat chez un marchand' },
  POLICE: { en: 'Found by the police in a stopped vehicle', ar: 'عثور الشرطة على قطع في مركبة موقوفة', fr: 'Découverte par la police dans un véhicule arrêté' },
  SURRENDER: { en: 'Handed in by the holder of their own accord', ar: 'تسليم طوعي من الحائز', fr: 'Remise volontaire par le détenteur' },
  FOUND: { en: 'Found abandoned', ar: 'عثور على قطع متروكة', fr: 'Découverte de biens abandonnés' },
};

function describedAs(kind: SeizureDocument['kind'], post: Words) {
  const { en, ar, fr } = told[kind];
  return texts({ en: `${en} (${post.en}).`, ar: `${ar} (${post.ar}).`, fr: `${fr} (${post.fr}).` });
}

function declarationsOf(goods: string, { key, day, declared, origin, place, from }: Setting): SeizureDeclaration[] {
  const [kind = '', numbers = '1'] = (goods.split(' ')[0] ?? '').split(':');
  const it = thing(kind as ThingKey);
  const number = Number(numbers.split('-').at(-1));
  const first: SeizureDeclaration = {
    ...emptyDeclaration(), type: pick(['EX', 'IM', 'TR'], place), number: `${key.slice(0, 2).toUpperCase()}${200000 + place * 911}`, ucr: `${day.slice(3, 4)}XX${key.toUpperCase()}`,
    declaredDescription: texts(it.declared), assessedDescription: texts(number > 1 ? it.many : it.one), declaredOrigin: { state: declared, text: declared === origin ? null : 'local workshop' },
    declaredHs: it.declaredHs, assessedHs: it.assessedHs, declaredValue: money(String(Math.max(20, Math.round((it.worth * number) / 50))), 'EUR', 'DECLARED', from, day), source: from,
  };
  const corrected: SeizureDeclaration = { ...first, number: `${first.number ?? ''}-C`, declaredOrigin: { state: null, text: 'family estate' }, status: 'DISPUTED' };
  return place % 5 === 0 ? [first, corrected] : [first];
}

function routeOf([, , , mode, day, route]: SeizureRow, from: SourceValue): RouteLeg[] {
  const stops = route.split(' ') as StateCode[];
  if (stops.length < 2) return [];
  return stops.map((stop, index) =>
    leg(states[stop].posts[0]?.words.en ?? states[stop].words.en, stop, from, {
      date: date(daysAfter(day, (index - stops.length + 1) * 9)), mode: mode === '-' ? null : mode, carrier: index === 0 ? null : 'Blue Dhow Lines', status: index === 0 && stops.length > 2 ? 'DISPUTED' : 'ASSERTED',
    }),
  );
}

const concealments: readonly SeizureDocument['concealment'][] = [
  { methodCode: 'FALSE_BOTTOM', text: 'Under a false bottom of the crate.', packing: 'straw' },
  { methodCode: 'MIXED_WITH_GOODS', text: 'Among new pottery of the same shape.', packing: 'newspaper' },
  { methodCode: null, text: null, packing: 'loose in a plastic bag' },
];

const detections: readonly SeizureDocument['detection'][] = [
  { kind: 'PROFILE', text: 'Weight did not fit the goods declared.' },
  { kind: 'SCANNER', text: 'Dense shapes in the image.' },
  { kind: 'TIP', text: 'A caller named the container.' },
  { kind: 'RANDOM', text: null },
  { kind: 'MARKET_ALERT', text: 'The same piece had been offered three weeks before.' },
  { kind: 'EXPERT_NOTICE', text: 'A curator recognised the type.' },
];

function risksOf([key, , direction, , , route]: SeizureRow, { atBorder, declared, origin, place, from }: Setting): RiskIndicator[] {
  const seen: (RiskIndicator | false)[] = [
    atBorder && risk('REPLICA_OR_DECORATION_WORDING', 'The wording is that of decoration.', from),
    atBorder && risk('VALUE_BELOW_COMPARABLE', 'Declared at a fiftieth of comparable sales.', from),
    declared === 'XE' && origin !== 'XE' && risk('ORIGIN_STATED_IN_TRANSIT_STATE', 'Origin stated as Freehaven.', from),
    (route.includes('XE') || direction === 'FREE_ZONE') && risk('TRANSIT_OR_FREEPORT_LEG', 'A leg through the free zone.', from),
    place % 2 === 0 && risk('DIRT_FRESH_BREAKS_OR_TOOL_MARKS', 'Soil and fresh breaks.', from),
    place % 3 === 0 && risk('RED_LIST_CATEGORY', 'A category at risk; no statement that the piece is stolen.', from),
    place % 4 === 1 && risk('RECEIPT_DATED_THE_DAY_BEFORE', 'The receipt is dated the day before the journey.', from),
    key.startsWith('xf') && risk('OLD_LICENCE_NUMBER_FORMAT', 'Number of a form that came later than its date.', from),
    place % 6 === 0 && risk('DEALER_FLAGGED', 'The dealer was noted in an earlier file.', from),
  ];
  return seen.filter((indicator) => indicator !== false);
}

function papersOf({ place, origin, from }: Setting): DocumentPresented[] {
  const authenticity = pick(['FORGED', 'UNVERIFIED', 'IRRELEVANT', 'GENUINE', 'ALTERED'] as const, place);
  return [
    { type: 'Export licence', issuer: `Licence office of ${states[origin].words.en}`, number: `L-${1990 + (place % 20)}/${place}`, authenticity, checkedWith: authenticity === 'UNVERIFIED' ? null : `Licence office of ${states[origin].words.en}`, note: null, source: from },
    { type: 'Invoice', issuer: 'Harbour Row Gallery', number: null, authenticity: 'UNVERIFIED', checkedWith: null, note: null, source: from },
  ];
}

/** Consignor, consignee and the experts of the opinions; the record itself names institutions only. */
function personsOf(items: SeizureItemDocument[], atBorder: boolean, place: number): PersonDetail[] {
  const experts = items.flatMap(({ key, opinions }) => opinions.map((opinion, index) => person('expert', `items/${key}/opinions/${opinion.key}`, place + 3 + index)));
  return [...(atBorder ? [person('consignor', 'consignor', place), person('consignee', 'consignee', place + 1)] : [person('holder', 'holder', place + 2)]), ...experts];
}
