import type { PersonDetail, RecordDraft } from '../../../subgraphs/kernel/data/draft.ts';
import type { SourceValue } from '../../../subgraphs/kernel/values/types.ts';
import { type ConditionAssessment, emptySite, type LootingReport, type SiteDocument } from '../../../subgraphs/sites/documents.ts';
import { date, term, texts } from '../values.ts';
import { recordId } from '../world.ts';
import { invented, inventedRights, person, pick, sharing } from './invented.ts';
import { fates } from './site-fates.ts';
import { type SiteRow, siteRows } from './site-table.ts';
import { states } from './states.ts';

/** The sites of a fictional state; its antiquities service answers for them. */
export function sitesOf(slug: string): RecordDraft<SiteDocument>[] {
  return siteRows.flatMap((row, place) => (`${row[1].toLowerCase()}-heritage` === slug ? [draftOf(row, place)] : []));
}

function draftOf(row: SiteRow, place: number): RecordDraft<SiteDocument> {
  const [key, state, en, ar, fr, type, , , fate, mark] = row;
  const from = invented(`${key}/1`);
  const point = pointOf(row, place);
  const published = fate === 'kept';
  const assessments = assessmentsOf(row, place, from);
  return {
    id: recordId.site(key),
    localId: key.toUpperCase(),
    titles: texts({ en, ar, fr }),
    sharing: sharing(mark),
    rights: inventedRights,
    sources: [from],
    synthetic: true,
    persons: personsOf(assessments, place),
    document: {
      ...emptySite(),
      names: texts({ en, ar, fr }).map((text) => ({ text, kind: 'TOPONYM' })),
      description: described(type, point, place),
      category: 'CULTURAL',
      placeTypes: [term(type)],
      functions: [{ function: term(type === 'Cemetery' || type === 'Necropolis' ? 'Funerary/Memorial' : 'Domestic'), certainty: pick(['DEFINITE', 'HIGH', 'MEDIUM'] as const, place) }],
      point,
      geometries: [
        { geojson: { type: 'Point', coordinates: [point.longitude, point.latitude] }, qualifier: term('Center Point'), extentCertainty: 'HIGH', locationCertainty: 'DEFINITE' },
      ],
      placeDisclosure: published ? 'EXACT' : 'CELL',
      administrativeDivisions: [term(`${states[state].words.en}, district ${1 + (place % 3)}`)],
      states: [{ state, role: 'ADMINISTERING', text: null, status: 'ASSERTED', source: from }],
      designations: published
        ? [{ scheme: 'NATIONAL_REGISTER', number: `${state}-${100 + place}`, revision: null, name: en, criteria: [], from: date(String(1962 + place)), until: null, laterDates: [], status: 'ASSERTED', source: from }]
        : [],
      areaHectares: 2 + ((place * 7) % 31) / 2,
      periods: pick(periods, place),
      assessments,
      ...harmOf(row, place, from),
    },
  };
}

const periods: readonly SiteDocument['periods'][] = [
  [{ period: term('Bronze Age'), certainty: 'DEFINITE', date: date('3rd millennium BC') }, { period: term('Iron Age'), certainty: 'HIGH', date: date('8th century BC') }],
  [{ period: term('Hellenistic'), certainty: 'HIGH', date: date('2nd century BC') }, { period: term('Roman'), certainty: 'MEDIUM', date: date('3rd century') }],
  [{ period: term('Islamic'), certainty: 'DEFINITE', date: date('605 AH') }, { period: term('Late Antique'), certainty: 'LOW', date: date('6th century') }],
];

/** Sites lie four to a row, 0.43 degrees apart, so that most stand in a cell of their own. */
function pointOf([key, state]: SiteRow, place: number): { longitude: number; latitude: number } {
  const number = Number(key.slice(-1)) - 1;
  const { longitude, latitude } = states[state].corner;
  const east = longitude + 0.1137 + (number % 4) * 0.43 + place * 0.00113;
  const north = latitude + 0.0719 + Math.floor(number / 4) * 0.43 + place * 0.00271;
  return { longitude: rounded(east), latitude: rounded(north) };
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(5));
}

/** Free text gives places away, as real files do: the hub has to withhold them from the text as well. */
function described(type: string, { longitude, latitude }: { longitude: number; latitude: number }, place: number) {
  const kind = type.toLowerCase();
  return texts({
    en: `A ${kind} on low ground. The datum stands at ${latitude} N, ${longitude} E; ${3 + (place % 9)} pits were counted around it.`,
    ar: `موقع في أرض منخفضة. نقطة القياس عند خط العرض ${latitude} خط الطول ${longitude}.`,
    fr: `Site en terrain bas. Repère de mesure : lat. ${latitude}, long. ${longitude}.`,
  });
}

function assessmentsOf([key, , , , , , condition, damage, fate]: SiteRow, place: number, from: SourceValue): ConditionAssessment[] {
  const now: ConditionAssessment = {
    key: '2023', assessedAt: date(`2023-0${1 + (place % 9)}-1${place % 10}`), kinds: [term(fate === 'kept' ? 'Condition Assessment' : 'Emergency Impact Assessment')],
    investigatorRole: term('Heritage Inspector'), condition, damageExtent: damage, priority: condition === 'GOOD' ? 'LOW' : pick(['IMMEDIATE', 'URGENT', 'HIGH', 'MEDIUM'], place),
    recommendations: fate === 'kept' ? [] : [term('Site Security (Guards)'), term('Detailed Documentation')], imageryDate: date('2022-11'), note: `Visit ${key}/3.`, source: from,
  };
  const before: ConditionAssessment = {
    ...now, key: '2014', assessedAt: date('2014-06'), kinds: [term('Remote Sensing')], investigatorRole: term('Volunteer'), condition: condition === 'GOOD' ? 'GOOD' : 'FAIR',
    damageExtent: 'PERCENT_1_10', priority: null, recommendations: [], imageryDate: date('2013-09'), note: null,
  };
  return place % 3 === 0 ? [now] : [now, before];
}

function personsOf(assessments: ConditionAssessment[], place: number): PersonDetail[] {
  return assessments.map(({ key }, index) => person('assessor', `assessments/${key}`, place + index));
}

function harmOf(row: SiteRow, place: number, from: SourceValue): Pick<SiteDocument, 'disturbances' | 'threats' | 'lootingReports' | 'statements'> {
  const [, , , , , , condition, , fate] = row;
  const harm = fates[fate];
  if (harm === null) return { disturbances: [], threats: [], lootingReports: [], statements: [] };
  const illicit = harm.category === 'LOOTING_ILLEGAL_ACTIVITIES';
  return {
    disturbances: [
      {
        key: 'd1', category: harm.category, cause: term(harm.cause), certainty: 'HIGH', effects: harm.effects.map((effect) => ({ effect: term(effect), certainty: 'MEDIUM' })),
        from: date(String(2011 + (place % 5))), to: null, occurredOn: null, occurredBefore: date('2023'), trend: harm.trend,
      },
    ],
    threats: [{ key: 't1', category: harm.threat.category, cause: term(harm.threat.cause), probability: harm.threat.probability, trend: 'NOT_KNOWN' }],
    lootingReports: illicit ? reportsOf(row, place, from) : [],
    statements: [
      { key: 's1', field: 'condition', value: condition === 'POOR' ? 'very bad' : 'fair', status: 'DISPUTED', statedAt: date('2021'), source: invented('press review 2021') },
    ],
  };
}

function reportsOf([key, , , , , , , , fate]: SiteRow, place: number, from: SourceValue): LootingReport[] {
  const dug = fate === 'looted';
  const first: LootingReport = {
    key: 'l1', occurredAt: date(pick(['2015', '2016-04', 'late 2010s', '2012/2014'], place)), reportedAt: date(`2019-0${1 + (place % 9)}-04`),
    kind: dug ? 'ILLICIT_EXCAVATION' : pick(['THEFT', 'REMOVAL_OF_PART'] as const, place),
    description: texts({
      en: dug ? 'Pits dug by night with hand tools; sherds left on the spoil.' : 'Pieces taken away; fresh tool marks remain.',
      ar: dug ? 'حفر ليلية بأدوات يدوية وكسر فخار متروكة على الردم.' : 'انتُزعت قطع وبقيت آثار أدوات حديثة.',
      fr: dug ? 'Fosses creusées de nuit à la main ; tessons laissés sur les déblais.' : 'Pièces emportées ; traces d’outils récentes.',
    }),
    extent: dug ? `${4 + (place % 11)} pits` : null, status: 'ASSERTED', source: from,
  };
  const rival: LootingReport = {
    ...first, key: 'l2', occurredAt: date('2009'), extent: 'one pit', status: 'REFUTED', source: invented(`${key}/2, an informant’s call`),
  };
  return place % 4 === 0 ? [first, rival] : [first];
}

/** The names of a site, for titles of what comes from it. */
export function siteWords(key: string): { en: string; ar: string; fr: string } {
  const row = siteRows.find(([known]) => known === key);
  if (row === undefined) throw new Error(`The fictional world has no site ${key}.`);
  const [, , en, ar, fr] = row;
  return { en, ar, fr };
}
