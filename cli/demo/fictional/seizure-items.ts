import type { QuantityValue, SourceValue } from '../../../subgraphs/kernel/values/types.ts';
import {
  type CustodyTransfer, emptyItem, emptyOpinion, type Disposition, type ExpertOpinion, type LegalStatusChange, type SeizureItemDocument,
  type SeizureLegalStatus, type TitleChange,
} from '../../../subgraphs/seizures/documents.ts';
import { assessed, handedTo, itemLegal, itemTitle } from '../cases/seizure-parts.ts';
import { count, date, money, term, texts } from '../values.ts';
import { daysAfter, invented, pick } from './invented.ts';
import { linkRows } from './link-table.ts';
import { customsOf, heritageOf, type StateCode, states } from './states.ts';
import { type Thing, thing, type ThingKey } from './things.ts';

/** What the builder of items knows of the seizure. */
export interface Setting {
  key: string;
  day: string;
  /** Whose officers seized. */
  state: StateCode;
  /** Where the goods set out. */
  origin: StateCode;
  atBorder: boolean;
  status: SeizureLegalStatus;
  /** The state that was declared as origin. */
  declared: StateCode;
  place: number;
  from: SourceValue;
}

/** The stages on the way to a status, the first being the detention. */
const ways: Record<SeizureLegalStatus, readonly SeizureLegalStatus[]> = {
  DETAINED: [],
  UNDER_EXPERTISE: ['UNDER_EXPERTISE'],
  NOT_CULTURAL: ['UNDER_EXPERTISE', 'NOT_CULTURAL'],
  REPLICA: ['UNDER_EXPERTISE', 'REPLICA'],
  SUSPECTED_CULTURAL: ['UNDER_EXPERTISE', 'SUSPECTED_CULTURAL'],
  SEIZED: ['UNDER_EXPERTISE', 'SUSPECTED_CULTURAL', 'SEIZED'],
  CONTESTED: ['UNDER_EXPERTISE', 'SUSPECTED_CULTURAL', 'SEIZED', 'CONTESTED'],
  FORFEITED: ['UNDER_EXPERTISE', 'SUSPECTED_CULTURAL', 'SEIZED', 'FORFEITED'],
  RELINQUISHED: ['UNDER_EXPERTISE', 'SUSPECTED_CULTURAL', 'SEIZED', 'RELINQUISHED'],
  RELEASED: ['UNDER_EXPERTISE', 'NOT_CULTURAL', 'RELEASED'],
  RELEASED_TO_OWNER: ['UNDER_EXPERTISE', 'SUSPECTED_CULTURAL', 'SEIZED', 'CONTESTED', 'RELEASED_TO_OWNER'],
  TRANSFERRED_TO_PROSECUTOR: ['UNDER_EXPERTISE', 'SUSPECTED_CULTURAL', 'SEIZED', 'TRANSFERRED_TO_PROSECUTOR'],
  DISPOSED: ['UNDER_EXPERTISE', 'SUSPECTED_CULTURAL', 'SEIZED', 'FORFEITED', 'DISPOSED'],
};

/** The one seizure whose chain of custody has a gap: the laboratory that gives back is not the one that took over. */
export const seizureWithGap = 'xe-seizure-2';

/** One entry of the goods: `coin:40-60` is a lot, `head:1` a thing. */
export function itemOf(goods: string, setting: Setting): SeizureItemDocument {
  const { day, state, origin, atBorder, status, declared, place, from } = setting;
  const [kind = '', numbers = ''] = goods.split(':');
  const it = thing(kind as ThingKey);
  const [min = 1, max = min] = numbers.split('-').map(Number);
  const isLot = max > 1;
  const assessedYet = ways[status].length > 0;
  return {
    ...emptyItem(kind),
    label: texts(isLot ? titled(it.many) : it.one),
    description: texts({ en: `${it.one.en}${isLot ? ' and others of the kind' : ''}: ${it.material}, ${it.technique}.`, ar: it.one.ar, fr: it.one.fr }),
    quantities: quantitiesOf(min, max, setting),
    isLot,
    objectTypes: it.types.map((type) => term(type)),
    materials: [term(it.material)],
    periods: assessedYet ? [term(it.period)] : [],
    measurements: isLot ? [] : it.dimensions.map(([dimension, size]) => ({ dimension, value: String(size + (place % 4)), unit: 'mm' })),
    declaredDescription: texts(it.declared),
    declaredOrigin: { state: declared, text: null },
    declaredValue: atBorder ? money(String(Math.max(5, Math.round((it.worth * max) / 60))), 'EUR', 'DECLARED', from, day) : null,
    assessedOrigins: assessedYet ? originsOf(setting) : [],
    datings: assessedYet ? it.datings.map((when, index) => ({ date: date(when), status: index === 0 ? 'ASSERTED' as const : 'DISPUTED' as const, source: from })) : [],
    valuations: assessedYet ? [{ value: money(String(it.worth * max), 'EUR', 'ASSESSED', from, daysAfter(day, 30)), by: heritageOf(state), status: 'ASSERTED' }] : [],
    identified: isIdentified(`item:${setting.key}/${kind}`),
    photographs: [{ caption: texts({ en: 'As found, with scale.', fr: 'À la découverte, avec échelle.' }), credit: null }],
    legalStatusTimeline: legalOf(setting),
    titleTimeline: titleOf(setting),
    custodyTimeline: custodyOf(setting),
    locationTimeline: [
      { kind: 'STORE', place: `Bonded store ${1 + (place % 4)}`, country: state, from: date(day), until: null, status: 'ASSERTED', source: from },
      ...(status === 'DISPOSED' ? [{ kind: 'DISPLAY' as const, place: 'National museum', country: origin, from: date(daysAfter(day, 620)), until: null, status: 'ASSERTED' as const, source: from }] : []),
    ],
    opinions: assessedYet ? opinionsOf(it, setting) : [],
    conditionReports: [{ at: date(daysAfter(day, 2)), by: customsOf(state), condition: pick(['Soil adheres; two fresh breaks.', 'Complete; packed in newspaper.', 'Edges chipped in transport.'], place), note: null, source: from }],
    disposition: dispositionOf(setting),
  };
}

/** Whether somebody has confirmed of which known object the item is. */
function isIdentified(item: string): boolean {
  return linkRows.some(([, predicate, , target, status]) => predicate === 'SEIZED_AS' && status === 'CONFIRMED' && target === item);
}

function titled(words: Thing['many']): Thing['many'] {
  return { ...words, en: words.en.charAt(0).toUpperCase() + words.en.slice(1), fr: words.fr.charAt(0).toUpperCase() + words.fr.slice(1) };
}

/** Counts differ between the paper, the officers and the experts. */
function quantitiesOf(min: number, max: number, { day, from }: Setting): { quantity: QuantityValue; status: 'ASSERTED' | 'DISPUTED' }[] {
  const counted = { quantity: count(min, max, min === max ? 'COUNTED' : 'ESTIMATED', from, day), status: 'ASSERTED' as const };
  return max < 10 ? [counted] : [counted, { quantity: count(Math.ceil(min / 2), null, 'DECLARED', invented('consignment note')), status: 'DISPUTED' }];
}

function originsOf({ origin, declared, from }: Setting): SeizureItemDocument['assessedOrigins'] {
  const said = assessed(null, declared, 'COUNTRY', invented('declaration'), { certainty: 'NEGLIGIBLE', status: 'REFUTED' });
  return [assessed(`the plain of ${states[origin].words.en}`, origin, 'REGION', from, { certainty: 'HIGH' }), ...(declared === origin ? [] : [said])];
}

function legalOf({ day, state, status, from }: Setting): LegalStatusChange[] {
  const steps: SeizureLegalStatus[] = ['DETAINED', ...ways[status]];
  return steps.map((step, index) => {
    const court = step === 'FORFEITED' || step === 'RELEASED_TO_OWNER';
    const basis = index === 0 ? `Customs code of ${states[state].words.en}, article 40` : court ? 'Decision of the port court' : null;
    return itemLegal(step, daysAfter(day, index * index * 21), court ? `Port court of ${states[state].words.en}` : customsOf(state), from, { basis });
  });
}

function titleOf({ day, state, origin, status, from }: Setting): TitleChange[] {
  const claim = itemTitle('CLAIMED', daysAfter(day, 90), states[origin].words.en, from, 'Antiquities law of the state of origin');
  switch (status) {
    case 'CONTESTED':
      return [claim, itemTitle('CONTESTED', daysAfter(day, 140), null, from, 'Objection of the consignee')];
    case 'FORFEITED':
      return [claim, itemTitle('VESTED', daysAfter(day, 330), states[state].words.en, from, 'Forfeiture')];
    case 'DISPOSED':
      return [claim, itemTitle('VESTED', daysAfter(day, 330), states[state].words.en, from, 'Forfeiture'), itemTitle('TRANSFERRED', daysAfter(day, 500), states[origin].words.en, from, 'Deed of return')];
    case 'RELINQUISHED':
      return [itemTitle('RENOUNCED', daysAfter(day, 1), null, from, 'Declaration of the holder')];
    default:
      return [];
  }
}

function custodyOf({ key, day, state, origin, status, place, from }: Setting): CustodyTransfer[] {
  const customs = customsOf(state);
  const laboratory = heritageOf(state);
  const signed = { signedBySender: true, signedByReceiver: true, place: `Bonded store ${1 + (place % 4)}`, condition: 'As received.' };
  const taken = { ...handedTo(null, customs, day, from), ...signed, signedBySender: false, sealNumber: `S-${10000 + place * 37}` };
  if (ways[status].length === 0) return [taken];
  const out = { ...handedTo(customs, laboratory, daysAfter(day, 14), from), ...signed, sealNumber: `S-${10001 + place * 37}` };
  const back = { ...handedTo(key === seizureWithGap ? 'Freehaven Assay Laboratory' : laboratory, customs, daysAfter(day, 75), from), ...signed };
  const home = { ...handedTo(customs, `Embassy of ${states[origin].words.en}`, daysAfter(day, 540), from), ...signed };
  return status === 'DISPOSED' ? [taken, out, back, home] : [taken, out, back];
}

function opinionsOf(it: Thing, { day, state, status, origin, place, from }: Setting): ExpertOpinion[] {
  const asked = {
    ...emptyOpinion('o1'), question: 'Is it a cultural object, is it genuine, and where does it come from?', institution: heritageOf(state), requestedAt: date(daysAfter(day, 5)), source: from,
  };
  if (status === 'UNDER_EXPERTISE') return [asked];
  const fake = status === 'REPLICA' || status === 'NOT_CULTURAL' || status === 'RELEASED';
  const given: ExpertOpinion = {
    ...asked, givenAt: date(daysAfter(day, 60)), culturalObject: fake ? 'NO' : 'YES', authentic: status === 'REPLICA' ? 'NO' : fake ? 'UNDECIDED' : 'YES',
    origins: fake ? [] : [assessed(null, origin, 'COUNTRY', from, { certainty: 'HIGH' })], period: fake ? null : term(it.period), confidence: pick(['HIGH', 'MEDIUM'] as const, place),
    value: fake ? null : money(String(it.worth), 'EUR', 'ESTIMATE'),
    text: texts({ en: fake ? 'Cast in a mould of our time.' : 'Wear and soil speak for an old piece that was dug up of late.', fr: fake ? 'Moulage récent.' : 'Usure et terre indiquent une pièce ancienne, exhumée récemment.', ar: fake ? 'صب حديث.' : 'الاستعمال والتربة يدلان على قطعة قديمة استخرجت حديثاً.' }),
  };
  const rival: ExpertOpinion = { ...given, key: 'o2', institution: 'Harbour Row Gallery', authentic: 'UNDECIDED', confidence: 'LOW', origins: [], text: [], status: 'DISPUTED' };
  return status === 'CONTESTED' ? [given, rival] : [given];
}

function dispositionOf({ day, origin, status, from }: Setting): Disposition | null {
  if (status === 'DISPOSED') return { kind: 'RETURN', at: date(daysAfter(day, 540)), recipient: states[origin].words.en, note: 'Handed over at the embassy.', source: from };
  if (status === 'RELEASED' || status === 'RELEASED_TO_OWNER') return { kind: 'RELEASE', at: date(daysAfter(day, 190)), recipient: null, note: null, source: from };
  return null;
}
