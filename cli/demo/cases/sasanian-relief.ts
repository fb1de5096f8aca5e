import { emptyDeclaration, emptyOpinion } from '../../../subgraphs/seizures/documents.ts';
import { count, date, source, term, texts } from '../values.ts';
import type { Story } from '../world.ts';
import { claim, deadline, event, evidence, handover, on, outcome, party, statement, step, track, unesco1970 } from './case-parts.ts';
import { caseDraft, documentationDesk, objectDraft, seizureDraft } from './drafts.ts';
import { concerns, seizedAs } from './joins.ts';
import { custody, dating, legal, location, objectStatement, origin, state, title, who } from './object-parts.ts';
import { assessed, displayed, handedTo, item, itemLegal, itemTitle, leg, risk } from './seizure-parts.ts';
import { accounts, unquotedRequest } from './sources.ts';

const sources = [
  source('The National, 1 April 2023', 'thenationalnews.com'),
  source('IRNA (German service), 85083813', 'de.irna.ir/amp/85083813'),
  source('Amordad News, 153908', 'en.amordadnews.com/?p=153908'),
  source('Vestnik Kavkaza, 162130'),
];
const told = accounts(sources);

const name = 'sasanian-relief';
const iran = state('Iran', 'IR');
const borderForce = who('CUSTOMS', 'UK border control', 'GB');
const agency = who('POLICE', 'National Crime Agency', 'GB');
const britishMuseum = who('MUSEUM', 'British Museum', 'GB', 'borrower');
const embassy = who('STATE', 'Embassy of Iran', 'IR');

const relief = objectDraft(name, {
  title: { en: 'Sasanian rock relief, cut from living rock', ar: 'نقش صخري ساساني مقطوع من الصخر الحي', fr: 'Relief rupestre sassanide, détaché de la roche vive' },
  sources,
}, {
  objectTypes: [term('sculpture'), term('rock relief')],
  materials: [term('stone')],
  cultures: [term('Sasanian')],
  extent: 'FRAGMENT',
  quantity: count(1, 1, 'COUNTED', told),
  description: texts({
    en: 'A carving cut out of living rock. Fars is probable; the place itself nobody knows.',
    ar: 'نقش مقطوع من الصخر الحي. يُرجَّح أنه من فارس، أما موضعه فلا يعرفه أحد.',
    fr: 'Une sculpture détachée de la roche vive. Le Fars est probable ; le lieu même reste inconnu.',
  }),
  datings: [dating(null, 'Sasanian', told)],
  originAttributions: [
    origin('fars', 'REMOVED_FROM', 'REGION', 'Fars', 'IR', told, { certainty: 'MEDIUM' }),
    origin('route', 'ASSOCIATED_WITH', 'REGION', 'Southern Iran', 'IR', told),
  ],
  titleTimeline: [title('iran', 'RELINQUISHMENT', null, agency, iran, { by: told, words: {
    en: 'Title passed by the agency to Iran before the relief was lent for display.', ar: 'نقلت الوكالة الملكية إلى إيران قبل إعارة النقش للعرض.', fr: 'Propriété transmise par l’agence à l’Iran, avant le prêt pour l’exposition.',
  } })],
  custodyTimeline: [
    custody('cut', 'LOOTING', null, null, null, { by: told, place: 'Fars (probable)', words: {
      en: 'Cut out of the rock at a place that is not known.', ar: 'قُطع من الصخر في موضع غير معروف.', fr: 'Découpé dans la roche, en un lieu inconnu.',
    } }),
    custody('export', 'EXPORT', null, null, null, { by: told, words: {
      en: 'Sent from southern Iran by way of the United Arab Emirates.', ar: 'أُرسل من جنوب إيران عبر الإمارات العربية المتحدة.', fr: 'Envoyé du sud de l’Iran par les Émirats arabes unis.',
    } }),
    custody('seized', 'SEIZURE', '2016-01', null, borderForce, { by: told, place: 'Stansted' }),
    custody('agency', 'TRANSFER', null, borderForce, agency, { by: told }),
    custody('loan', 'LOAN', '2023-03-17', agency, britishMuseum, { by: told, words: {
      en: 'On loan from Iran, its owner, for a display of three months.', ar: 'معار من مالكته إيران لعرض مدته ثلاثة أشهر.', fr: 'Prêté par l’Iran, son propriétaire, pour une exposition de trois mois.',
    } }),
    custody('embassy', 'RETURN', '2023-06-26', britishMuseum, embassy, { by: told }),
  ],
  locationTimeline: [
    location('stansted', '2016-01', 'Stansted', 'GB', { by: told }),
    location('display', '2023-03-17', 'British Museum, London', 'GB', { by: told }),
  ],
  legalStatusTimeline: [
    legal('seized', 'SEIZED', '2016-01', borderForce, { by: told }),
    legal('title', 'TITLE_RETURNED', null, agency, { by: told }),
    legal('returned', 'RETURNED', '2023-06-26', null, { by: told }),
  ],
  statements: [objectStatement('site', 'site', 'The site is unknown; Fars is probable.', told)],
});

const cargo = seizureDraft(name, 'BORDER', {
  title: { en: 'Rock relief in air cargo at Stansted', ar: 'نقش صخري في شحن جوي بمطار ستانستد', fr: 'Relief rupestre dans le fret aérien à Stansted' },
  sources,
}, {
  office: { name: 'London Stansted', unlocode: 'GBSTN' },
  seizingState: 'GB',
  seizingUnit: 'UK border control',
  direction: 'IMPORT',
  transportMode: 'AIR',
  occurredAt: date('January 2016'),
  description: texts({
    en: 'A relief, poorly packed, on its way from southern Iran through the Emirates.', ar: 'نقش رديء التغليف قادم من جنوب إيران عبر الإمارات.', fr: 'Un relief mal emballé, venu du sud de l’Iran par les Émirats.',
  }),
  declarations: [{ ...emptyDeclaration(), assessedDescription: texts({ en: 'Sasanian rock relief', ar: 'نقش صخري ساساني', fr: 'Relief rupestre sassanide' }), source: told }],
  route: [leg('Southern Iran', 'IR', told), leg('United Arab Emirates', 'AE', told), leg('London Stansted', 'GB', told, { date: date('January 2016'), mode: 'AIR' })],
  concealment: { methodCode: null, text: null, packing: 'Poor packing.' },
  riskIndicators: [
    risk('POOR_PACKING', 'Poor packing.', told),
    risk('TRANSIT_OR_FREEPORT_LEG', 'By way of the United Arab Emirates.', told),
    risk('DIRT_FRESH_BREAKS_OR_TOOL_MARKS', 'Cut from living rock.', told),
  ],
  items: [item('relief', { en: 'Rock relief', ar: 'نقش صخري', fr: 'Relief rupestre' }, {
    quantities: [{ quantity: count(1, 1, 'COUNTED', told), status: 'ASSERTED' }],
    objectTypes: [term('sculpture'), term('rock relief')],
    materials: [term('stone')],
    periods: [term('Sasanian')],
    assessedOrigins: [assessed('Fars', 'IR', 'REGION', told, { certainty: 'MEDIUM' })],
    legalStatusTimeline: [itemLegal('SEIZED', '2016-01', null, told), itemLegal('DISPOSED', '2023-06-26', null, told, { note: 'Returned.' })],
    titleTimeline: [itemTitle('TRANSFERRED', null, 'Iran', told, 'Passed on by the National Crime Agency')],
    custodyTimeline: [
      handedTo(null, 'UK border control', '2016-01', told),
      handedTo('UK border control', 'National Crime Agency', null, told),
      handedTo('National Crime Agency', 'British Museum', '2023-03-17', told, 'For display, on loan from Iran.'),
      handedTo('British Museum', 'Embassy of Iran', '2023-06-26', told),
    ],
    locationTimeline: [displayed('British Museum, London', 'GB', date('2023-03-17'), null, told)],
    opinions: [{
      ...emptyOpinion('national-museum'),
      institution: 'National Museum of Iran',
      requestedAt: date('March 2016'),
      text: texts({ en: 'Asked informally, from expert to expert.', ar: 'سؤال غير رسمي بين الخبراء.', fr: 'Question posée de façon informelle, entre experts.' }),
      source: told,
    }],
    disposition: { kind: 'RETURN', at: date('2023-06-26'), recipient: 'Iran', note: null, source: told },
  })],
});

const file = caseDraft(name, {
  title: { en: 'The Sasanian relief of Stansted: Iran and the United Kingdom', ar: 'النقش الساساني في ستانستد: إيران والمملكة المتحدة', fr: 'Le relief sassanide de Stansted : Iran et Royaume-Uni' },
  sources,
}, {
  remedySought: 'RETURN',
  summary: texts({
    en: 'A relief cut from living rock was stopped in air cargo in 2016. Iran became its owner, lent it for a display of three months, and received it in June 2023. Nobody was arrested and the site is unknown.',
    ar: 'أُوقف عام 2016 في الشحن الجوي نقش قُطع من الصخر الحي. آلت ملكيته إلى إيران فأعارته للعرض ثلاثة أشهر ثم تسلّمته في يونيو 2023. لم يُعتقل أحد ولا يُعرف الموقع.',
    fr: 'Un relief détaché de la roche vive a été arrêté au fret aérien en 2016. L’Iran en est devenu propriétaire, l’a prêté trois mois pour une exposition et l’a reçu en juin 2023. Personne n’a été arrêté et le site reste inconnu.',
  }),
  openedAt: date('January 2016'),
  closedAt: date('2023-06-26'),
  state: 'CLOSED',
  stateReason: 'Received by the embassy of Iran.',
  requestingStates: ['IR'],
  respondentStates: ['GB'],
  quantities: [count(1, 1, 'COUNTED', told)],
  tracks: [
    track('enquiry', 'CRIMINAL', 'CLOSED', [
      step('OPENED', '2016-01', 'Stopped at Stansted.', told),
      step('RESEARCH', '2016-03', 'Informal contact between experts and the National Museum of Iran.', told),
      step('CLOSED', null, 'No arrests.', told),
    ], { channel: 'LAW_ENFORCEMENT', endedAt: null }),
    track('return', 'DIPLOMATIC', 'CLOSED', [
      step('TITLE_RESOLVED', null, 'Title passed from the National Crime Agency to Iran.', told),
      step('HANDOVER_SCHEDULED', '2023-03-17', 'Three months on display, lent by its new owner.', told),
      step('RECEIVED', '2023-06-26', 'Received by the embassy.', told),
    ], { channel: 'DIPLOMATIC' }),
  ],
  claims: [claim('iran', 'Iran', 'IR', { en: 'Return of the relief.', ar: 'إعادة النقش.', fr: 'Retour du relief.' }, unquotedRequest, { status: 'ACCEPTED' })],
  legalBases: [unesco1970(['the site', 'the date of the removal', 'an entry in an inventory'])],
  evidence: [
    evidence('rock', 'OTHER', 'Cut from living rock', { en: 'It was cut from living rock.', ar: 'قُطع من الصخر الحي.', fr: 'Il fut détaché de la roche vive.' }, 'STRONG', told),
    evidence('region', 'OTHER', 'Probable region', { en: 'Fars is probable; no site is named.', ar: 'فارس مرجحة، ولم يُعيَّن موقع.', fr: 'Le Fars est probable ; aucun site n’est désigné.' }, 'SUPPORTING', told),
  ],
  deadlines: [deadline('display', 'LOAN_END', '2023-06', 'MET', 'Three months of display from 17 March 2023', told)],
  parties: [
    party('iran', 'REQUESTING_STATE', 'STATE', 'Iran', 'IR'),
    party('embassy', 'CLAIMANT', 'EMBASSY', 'Embassy of Iran', 'IR'),
    party('agency', 'POLICE', 'POLICE', 'National Crime Agency', 'GB'),
    party('museum', 'EXPERT', 'MUSEUM', 'British Museum', 'GB', 'Showed the relief on loan from Iran.'),
    party('national-museum', 'EXPERT', 'MUSEUM', 'National Museum of Iran', 'IR'),
  ],
  outcomes: [
    outcome('title', 'TITLE_TRANSFER_CUSTODY_ABROAD', null, 'The relief', told, { terms: 'Title to Iran; shown in London for three months before the hand-over.' }),
    outcome('returned', 'PHYSICAL_RETURN', '2023-06-26', 'The relief', told, { quantity: count(1, 1, 'COUNTED', told) }),
  ],
  handovers: [handover('embassy', '2023-06-26', 'British Museum', 'Embassy of Iran', told)],
  events: [
    event('removal', null, 'removal from place', { en: 'Cut from living rock, probably in Fars.', ar: 'قُطع من الصخر الحي، على الأرجح في فارس.', fr: 'Détaché de la roche vive, sans doute dans le Fars.' }, told),
    event('stopped', '2016-01', 'seizure', { en: 'Stopped in air cargo at Stansted.', ar: 'أُوقف في الشحن الجوي بستانستد.', fr: 'Arrêté au fret aérien de Stansted.' }, told),
    event('contact', '2016-03', 'expert contact', { en: 'Informal contact with the National Museum of Iran.', ar: 'اتصال غير رسمي بالمتحف الوطني الإيراني.', fr: 'Contact informel avec le Musée national d’Iran.' }, told),
    event('display', '2023-03-17', 'display', { en: 'Display of three months begins at the British Museum.', ar: 'بدء عرض مدته ثلاثة أشهر في المتحف البريطاني.', fr: 'Début de trois mois d’exposition au British Museum.' }, told),
    event('returned', '2023-06-26', 'hand-over', { en: 'Handed to the embassy of Iran.', ar: 'سُلّم إلى سفارة إيران.', fr: 'Remis à l’ambassade d’Iran.' }, told),
  ],
  statements: [statement('arrests', 'arrests', 'None', told)],
});

/** A relief of a region and of no known site; lent for display by an owner who had not yet received it. */
export const sasanianRelief: Story = {
  authority: documentationDesk,
  objects: [relief],
  seizures: [cargo],
  cases: [file],
  links: [
    ...concerns(name, { objects: [name], seizures: [name], items: [[name, 'relief']] }, told),
    seizedAs(name, [name, 'relief'], 'The relief of the case is the one thing seized.', told, { occurredAt: on('2016-01') }),
  ],
};
