import { emptyDeclaration, emptyOpinion, type SeizureItemDocument } from '../../../subgraphs/seizures/documents.ts';
import type { ObjectDocument } from '../../../subgraphs/objects/documents.ts';
import type { RecordDraft } from '../../../subgraphs/kernel/data/draft.ts';
import { count, date, source, term, texts } from '../values.ts';
import type { Story } from '../world.ts';
import { claim, deadline, decidedBasis, event, evidence, handover, on, outcome, party, statement, step, track } from './case-parts.ts';
import { caseDraft, documentationDesk, objectDraft, seizureDraft, type Words } from './drafts.ts';
import { concerns, seizedAs, type ItemName } from './joins.ts';
import { custody, legal, origin, state, title, who } from './object-parts.ts';
import { assessed, handedTo, item, itemLegal, itemTitle, leg, risk } from './seizure-parts.ts';
import { accounts, unquotedRequest } from './sources.ts';

const sources = [
  source('TRT World, 52258', 'trtworld.com'),
  source('Artdaily, 141431', 'artdaily.com/news/141431'),
  source('The Federal Newswire, 613305462', 'thefederalnewswire.com'),
];
const told = accounts(sources);

const name = 'mali-houston';
const mali = state('Mali', 'ML');
const unitedStates = state('United States of America', 'US');
const customs = who('CUSTOMS', 'US Customs and Border Protection', 'US');

/** The lots of the consignment, each as the accounts count it. */
const lots: { key: string; number: number; type: string; label: Words }[] = [
  { key: 'urns', number: 6, type: 'urn', label: { en: 'Six urns', ar: 'ست جرار', fr: 'Six urnes' } },
  { key: 'double-cup', number: 1, type: 'double cup', label: { en: 'Double cup', ar: 'كأس مزدوجة', fr: 'Coupe double' } },
  { key: 'pot', number: 1, type: 'pot', label: { en: 'Pot', ar: 'قدر', fr: 'Pot' } },
  { key: 'stones', number: 913, type: 'stone', label: { en: '913 stones', ar: '913 حجرا', fr: '913 pierres' } },
];

function lotObject({ number, type, label }: (typeof lots)[number], index: number): RecordDraft<ObjectDocument> {
  return objectDraft(`${name}-${index + 1}`, {
    title: { en: `${label.en} from Mali`, ar: `${label.ar} من مالي`, fr: `${label.fr} du Mali` },
    sources,
  }, {
    objectTypes: [term(type)],
    extent: number === 1 ? 'ITEM' : 'SET',
    quantity: count(number, number, 'COUNTED', told, '2021-11-22'),
    description: texts({ en: 'Of a container of 2009; the place of the find in Mali is not told.', ar: 'من حاوية عام 2009؛ ولا يُذكر موضع العثور في مالي.', fr: 'D’un conteneur de 2009 ; le lieu de découverte au Mali n’est pas dit.' }),
    originAttributions: [origin('mali', 'REMOVED_FROM', 'COUNTRY', 'Mali', 'ML', told)],
    titleTimeline: [
      title('forfeited', 'FORFEITURE', '2009-06-26', null, unitedStates, { by: told }),
      title('returned', 'RESTITUTION', '2021-11-22', unitedStates, mali, { by: told }),
    ],
    custodyTimeline: [
      custody('seized', 'SEIZURE', '2009-03', null, customs, { by: told, place: 'Houston' }),
      custody('returned', 'RETURN', '2021-11-22', customs, mali, { by: told }),
    ],
    legalStatusTimeline: [
      legal('seized', 'SEIZED', '2009-03', customs, { by: told }),
      legal('forfeited', 'FORFEITED', '2009-06-26', null, { by: told }),
      legal('returned', 'RETURNED', '2021-11-22', null, { by: told }),
    ],
  });
}

const declaredDescription = [{ value: 'replicas', language: 'en', script: 'Latn', transliteration: null }];

function lotItem({ key, number, type, label }: (typeof lots)[number]): SeizureItemDocument {
  return item(key, label, {
    isLot: number > 1,
    quantities: [{ quantity: count(number, number, 'COUNTED', told), status: 'ASSERTED' }],
    objectTypes: [term(type)],
    declaredDescription,
    assessedOrigins: [assessed('Mali', 'ML', 'COUNTRY', told)],
    legalStatusTimeline: [
      itemLegal('SEIZED', '2009-03', 'US Customs and Border Protection', told),
      itemLegal('FORFEITED', '2009-06-26', null, told),
      itemLegal('DISPOSED', '2021-11-22', null, told, { note: 'Returned to Mali.' }),
    ],
    titleTimeline: [itemTitle('VESTED', '2009-06-26', 'United States of America', told, 'Forfeiture'), itemTitle('TRANSFERRED', '2021-11-22', 'Mali', told)],
    custodyTimeline: [handedTo(null, 'US Customs and Border Protection', '2009-03', told), handedTo('US Customs and Border Protection', 'Mali', '2021-11-22', told)],
    opinions: [{
      ...emptyOpinion('report'),
      culturalObject: 'YES',
      origins: [assessed('Mali', 'ML', 'COUNTRY', told)],
      text: texts({ en: 'An expert reported on what the container held.', ar: 'قدّم خبير تقريرا عن محتوى الحاوية.', fr: 'Un expert fit rapport sur le contenu du conteneur.' }),
      source: told,
    }],
  });
}

const container = seizureDraft(name, 'BORDER', {
  title: { en: 'Container of “replicas”, Houston 2009', ar: 'حاوية «نسخ مقلدة»، هيوستن 2009', fr: 'Conteneur de « répliques », Houston 2009' },
  sources,
  persons: lots.map(({ key }) => ({ role: 'expert', name: 'Dr McIntosh', path: `items/${key}/opinions/report` })),
}, {
  office: { name: 'Houston', unlocode: 'USHOU' },
  seizingState: 'US',
  seizingUnit: 'US Customs and Border Protection',
  direction: 'IMPORT',
  occurredAt: date('March 2009'),
  description: texts({ en: 'A container declared as replicas; traces on its contents spoke against it.', ar: 'حاوية صُرّح بأنها نسخ مقلدة، وشهدت آثار عالقة بمحتواها بخلاف ذلك.', fr: 'Un conteneur déclaré comme répliques ; des traces sur son contenu disaient le contraire.' }),
  declarations: [{
    ...emptyDeclaration(), declaredDescription,
    assessedDescription: texts({ en: 'Antiquities from Mali', ar: 'آثار من مالي', fr: 'Antiquités du Mali' }), source: told,
  }],
  route: [leg('Houston', 'US', told, { date: date('March 2009') })],
  riskIndicators: [
    risk('REPLICA_OR_DECORATION_WORDING', 'Declared as replicas.', told),
    risk('OTHER', 'Traces of blood and faeces on the objects.', told),
  ],
  disposition: { kind: 'RETURN', at: date('2021-11-22'), recipient: 'Mali', note: '921 objects, after a partial return in 2011 and 2012.', source: told },
  items: lots.map(lotItem),
});

const returned = count(921, 921, 'COUNTED', told, '2021-11-22');

const file = caseDraft(name, {
  title: { en: 'The container of Houston: Mali and the United States', ar: 'حاوية هيوستن: مالي والولايات المتحدة', fr: 'Le conteneur de Houston : Mali et États-Unis' },
  sources,
  persons: [{ role: 'expert', name: 'Dr McIntosh', path: 'evidence/report' }],
}, {
  remedySought: 'RETURN',
  summary: texts({
    en: 'Forfeited in June 2009, returned in part in 2011 and 2012, held up by war and taken up again with a grant of June 2020: 921 objects went back to Mali on 22 November 2021.',
    ar: 'صودرت الحاوية في يونيو 2009 وأُعيد جزء منها في 2011 و2012، ثم أوقفت الحرب العمل حتى استؤنف بمنحة في يونيو 2020: عادت 921 قطعة إلى مالي في 22 نوفمبر 2021.',
    fr: 'Confisqué en juin 2009, rendu en partie en 2011 et 2012, arrêté par la guerre et repris grâce à une subvention de juin 2020 : 921 objets retournèrent au Mali le 22 novembre 2021.',
  }),
  openedAt: date('March 2009'),
  closedAt: date('2021-11-22'),
  state: 'CLOSED',
  stateReason: 'Returned to Mali.',
  requestingStates: ['ML'],
  respondentStates: ['US'],
  quantities: [returned],
  tracks: [
    track('forfeiture', 'FORFEITURE', 'DECIDED', [
      step('CRIMINAL_OR_FORFEITURE', '2009-03', 'Seized.', told),
      step('DECIDED', '2009-06-26', 'Forfeited.', told),
    ], { channel: 'LAW_ENFORCEMENT' }),
    track('return', 'ADMINISTRATIVE', 'CLOSED', [
      step('OPENED', '2011', 'The return is begun.', told),
      step('HANDOVER_SCHEDULED', '2011/2012', 'Part of the objects returned.', told),
      step('SUSPENDED', '2012', 'War in Mali.', told),
      step('REOPENED', '2020-06', 'Taken up again with a grant.', told),
      step('RECEIVED', '2021-11-22', 'Received by Mali.', told),
    ], { channel: 'DIPLOMATIC', stateReason: 'Depended on a grant.' }),
  ],
  claims: [claim('mali', 'Mali', 'ML', { en: 'Return of the objects.', ar: 'إعادة القطع.', fr: 'Retour des objets.' }, unquotedRequest, { status: 'ACCEPTED' })],
  legalBases: [
    decidedBasis('Forfeiture under the customs law of the United States', 'CUSTOMS_LAW', 'US', 'Forfeited on 26 June 2009.', told),
  ],
  evidence: [
    evidence('report', 'OTHER', 'Expert report', { en: 'An expert examined the container and reported on it.', ar: 'فحص خبير محتوى الحاوية وقدم تقريرا.', fr: 'Un expert examina le conteneur et fit rapport.' }, 'STRONG', told),
    evidence('traces', 'OTHER', 'Traces of blood and faeces', { en: 'What replicas would not carry.', ar: 'ما لا تحمله النسخ المقلدة.', fr: 'Ce que des répliques ne porteraient pas.' }, 'SUPPORTING', told),
  ],
  deadlines: [deadline('forfeiture', 'FORFEITURE_NOTICE', null, 'LAPSED', 'Time to contest before the forfeiture of 26 June 2009', told, { note: 'No account gives the day.' })],
  parties: [
    party('mali', 'REQUESTING_STATE', 'STATE', 'Mali', 'ML'),
    party('customs', 'CUSTOMS', 'CUSTOMS', 'US Customs and Border Protection', 'US'),
    party('funder', 'FUNDER', 'OTHER', 'Funder of the grant of June 2020 (not named by the desk)', null, 'The return waited for this grant.'),
  ],
  outcomes: [
    outcome('partial', 'PARTIAL_RETURN', '2011/2012', 'A part of the container; its number is not given', told),
    outcome('returned', 'PHYSICAL_RETURN', '2021-11-22', 'Six urns, a double cup, a pot and 913 stones', told, { quantity: returned }),
  ],
  handovers: [handover('mali', '2021-11-22', 'United States of America', 'Mali', told, { quantity: returned })],
  suspensions: [{ from: date('2012'), until: date('2020-06'), reason: 'War in Mali; the return was taken up again when a grant paid for it.', source: told }],
  events: [
    event('seized', '2009-03', 'seizure', { en: 'Container stopped in Houston.', ar: 'أُوقفت الحاوية في هيوستن.', fr: 'Conteneur arrêté à Houston.' }, told),
    event('forfeited', '2009-06-26', 'forfeiture', { en: 'Forfeited.', ar: 'صودرت.', fr: 'Confisqué.' }, told),
    event('partial', '2011/2012', 'partial return', { en: 'A part is returned.', ar: 'أُعيد جزء منها.', fr: 'Une partie est rendue.' }, told),
    event('grant', '2020-06', 'funding', { en: 'A grant pays for the return.', ar: 'منحة تموّل الإعادة.', fr: 'Une subvention paie le retour.' }, told),
    event('returned', '2021-11-22', 'hand-over', { en: '921 objects returned.', ar: 'أُعيدت 921 قطعة.', fr: '921 objets rendus.' }, told),
  ],
  statements: [statement('funding', 'funding', 'The return depended on the grant of June 2020.', told)],
});

const objects = lots.map(lotObject);
const items: ItemName[] = lots.map(({ key }) => [name, key]);

/** One container of lots and single things, returned in two parts with a war between. */
export const maliHouston: Story = {
  authority: documentationDesk,
  objects,
  seizures: [container],
  cases: [file],
  links: [
    ...concerns(name, { objects: objects.map(({ localId }) => localId), seizures: [name], items }, told),
    ...lots.map(({ key }, index) => seizedAs(`${name}-${index + 1}`, [name, key], 'The lot as it was seized and as it was returned.', told, { occurredAt: on('2009-03') })),
  ],
};
