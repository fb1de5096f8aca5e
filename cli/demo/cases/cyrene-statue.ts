import { count, date, source, term, texts } from '../values.ts';
import { recordId, type Story } from '../world.ts';
import { claim, deadline, decidedBasis, event, evidence, handover, known, on, outcome, party, statement, step, track, unesco1970 } from './case-parts.ts';
import { cyreneSeizure, pressDate } from './cyrene-seizure.ts';
import { caseDraft, documentationDesk, objectDraft } from './drafts.ts';
import { concerns, fromPlace, seizedAs } from './joins.ts';
import { custody, dating, legal, location, objectStatement, origin, provenance, state, title, who } from './object-parts.ts';
import { accounts, saidBy, unquotedRequest } from './sources.ts';

const sources = [
  source('HM Revenue and Customs, press release 3167428', 'hm-revenue-customs-hmrc.mynewsdesk.com'),
  source('Institute of Art and Law, note on the seizure by UK customs', 'ial.uk.com'),
  source('i news, article 993516', 'inews.co.uk'),
  source('Cultural Heritage Law, note on the case', 'culturalheritagelaw.org'),
  source('A blog on portable antiquities, September 2015'),
];
const told = accounts(sources);
const museum = saidBy('The British Museum', sources);
const hmrc = saidBy('HM Revenue and Customs', sources);
/** Which of the accounts is meant by the press is not recorded. */
const press = saidBy('The press', sources);

const name = 'cyrene-statue';
const cyrene = recordId.worldHeritage('190');
const crown = state('The Crown', 'GB');
const libya = state('Libya', 'LY');
const customs = who('CUSTOMS', 'HM Revenue and Customs', 'GB');
const britishMuseum = who('MUSEUM', 'British Museum', 'GB', 'custodian');

const statue = objectDraft(name, {
  title: { en: 'Funerary statue from Cyrene', ar: 'تمثال جنائزي من قورينا', fr: 'Statue funéraire de Cyrène' },
  sources,
}, {
  objectTypes: [term('sculpture'), term('funerary statue')],
  materials: [term('marble')],
  quantity: count(1, 1, 'COUNTED', told),
  description: texts({
    en: 'A marble statue made for a tomb of Cyrene, in what is now Libya. It is dated in three ways.',
    ar: 'تمثال من الرخام صُنع لقبر في قورينا، في ليبيا الحالية. وله ثلاثة تواريخ مختلفة.',
    fr: 'Statue de marbre faite pour une tombe de Cyrène, dans la Libye actuelle. On la date de trois façons.',
  }),
  datings: [dating('2nd c. BC', null, museum, 'DISPUTED'), dating('630 BC', null, hmrc, 'DISPUTED'), { ...dating(null, null, press, 'DISPUTED'), date: pressDate }],
  originAttributions: [
    origin('cyrene', 'REMOVED_FROM', 'SITE', 'Cyrene', 'LY', museum),
    origin('declared', 'ASSOCIATED_WITH', 'COUNTRY', 'Turkey', 'TR', told, { status: 'REFUTED' }),
  ],
  titleTimeline: [
    title('forfeited', 'FORFEITURE', '2015-09-01', null, crown, { by: told, words: {
      en: 'Forfeited to the Crown because it had been declared as something else.', ar: 'صودر لصالح التاج البريطاني لأنه صُرّح به على غير حقيقته.', fr: 'Confisquée au profit de la Couronne pour fausse déclaration.',
    } }),
    title('returned', 'RESTITUTION', '2021-05', crown, libya, { by: told }),
  ],
  custodyTimeline: [
    custody('shipped', 'EXPORT', '2011', null, null, { by: told, words: {
      en: 'Shipped to the United Kingdom.', ar: 'شُحن إلى المملكة المتحدة.', fr: 'Expédiée au Royaume-Uni.',
    } }),
    custody('seized', 'SEIZURE', '2013', null, customs, { by: told, place: 'Warehouse near Heathrow' }),
    custody('museum', 'SAFEKEEPING', null, customs, britishMuseum, { by: told, words: {
      en: 'Kept by the museum until the hand-over; title never passed to it.', ar: 'حفظه المتحف حتى التسليم، ولم تنتقل إليه الملكية قط.', fr: 'Gardée par le musée jusqu’à la remise, sans qu’il en ait jamais eu la propriété.',
    } }),
    custody('embassy', 'RETURN', '2021-05', britishMuseum, who('STATE', 'Embassy of Libya', 'LY'), { by: told }),
  ],
  locationTimeline: [location('heathrow', '2013', 'Near Heathrow', 'GB', { by: told })],
  legalStatusTimeline: [
    legal('seized', 'SEIZED', '2013', customs, { by: told }),
    legal('forfeited', 'FORFEITED', '2015-09-01', who('COURT_OR_PROSECUTOR', 'District judge', 'GB'), { by: told }),
    legal('returned', 'RETURNED', '2021-05', null, { by: told }),
  ],
  provenanceStatements: [
    provenance('In a collection since 1977.', '1977', 'REFUTED', 'The claim was false.', told),
  ],
  statements: [
    objectStatement('value-museum', 'value', 'About GBP 1.5 million', museum),
    objectStatement('value-press', 'value', 'EUR 2 million', press),
    objectStatement('value-hmrc', 'value', 'GBP 3 million', hmrc),
    objectStatement('loss-report', 'lossReport', 'The accounts of the case tell of no report of a loss.', told),
  ],
});

const file = caseDraft(name, {
  title: { en: 'The Cyrene funerary statue: Libya and the United Kingdom', ar: 'تمثال قورينا الجنائزي: ليبيا والمملكة المتحدة', fr: 'La statue funéraire de Cyrène : Libye et Royaume-Uni' },
  sources,
}, {
  remedySought: 'RETURN',
  summary: texts({
    en: 'Customs found a Libyan tomb statue declared as a Turkish home decoration at a fraction of its worth. A court forfeited it to the Crown in 2015; in 2021 the museum that kept it handed it to the embassy of Libya.',
    ar: 'عثرت الجمارك على تمثال جنائزي ليبي صُرّح به كقطعة زينة منزلية تركية بجزء يسير من قيمته. قضت محكمة بمصادرته لصالح التاج عام 2015، وفي عام 2021 سلّمه المتحف الذي كان يحفظه إلى سفارة ليبيا.',
    fr: 'La douane a trouvé une statue funéraire libyenne déclarée comme décoration de maison turque, pour une fraction de sa valeur. Un tribunal l’a confisquée au profit de la Couronne en 2015 ; en 2021, le musée qui la gardait l’a remise à l’ambassade de Libye.',
  }),
  openedAt: date('2013'),
  closedAt: date('2021-05'),
  state: 'CLOSED',
  stateReason: 'Handed to the embassy of Libya.',
  requestingStates: ['LY'],
  respondentStates: ['GB'],
  quantities: [count(1, 1, 'COUNTED', told)],
  tracks: [
    track('forfeiture', 'FORFEITURE', 'DECIDED', [
      step('CRIMINAL_OR_FORFEITURE', '2013', 'Found in a warehouse near Heathrow and seized.', told),
      step('DECIDED', '2015-09-01', 'Forfeiture ordered for misdeclaration.', told),
    ], { channel: 'COURT', forum: 'District judge' }),
    track('hand-over', 'DIPLOMATIC', 'CLOSED', [
      step('TITLE_RESOLVED', '2015-09-01', 'Title lay with the Crown; the museum went on keeping the statue.', told),
      step('RECEIVED', '2021-05', 'Received by the embassy of Libya.', told),
    ], { channel: 'DIPLOMATIC' }),
  ],
  claims: [
    claim('libya', 'Libya', 'LY', { en: 'Return of the statue to Libya.', ar: 'إعادة التمثال إلى ليبيا.', fr: 'Retour de la statue en Libye.' }, unquotedRequest, { status: 'ACCEPTED' }),
  ],
  legalBases: [
    decidedBasis('Customs and Excise Management Act 1979', 'CUSTOMS_LAW', 'GB', 'Forfeiture of goods that were declared as something else.', told),
    unesco1970(['the date of the removal from Libya', 'an entry in an inventory'], null, [known('IMPORTED', '2011/2013', told)]),
  ],
  evidence: [
    evidence('declaration', 'TRANSPORT_PAPER', 'Customs declarations of the shipment', {
      en: 'The papers call the statue a home decoration from Turkey.', ar: 'تصفه الأوراق بأنه زينة منزلية من تركيا.', fr: 'Les papiers en font une décoration de maison venue de Turquie.',
    }, 'STRONG', told, { occurredAt: date('2011') }),
    evidence('opinion', 'STYLISTIC', 'Opinion of the British Museum', {
      en: 'The museum placed the statue in Libya and valued it.', ar: 'نسب المتحف التمثال إلى ليبيا وقدّر قيمته.', fr: 'Le musée l’a attribuée à la Libye et l’a estimée.',
    }, 'STRONG', museum),
    evidence('collection', 'TESTIMONY', 'The story of a collection since 1977', {
      en: 'A history offered to explain the statue; it did not hold.', ar: 'رواية قُدّمت لتفسير مصدر التمثال ولم تثبت.', fr: 'Une histoire avancée pour expliquer la statue ; elle n’a pas tenu.',
    }, 'ADVERSE', told, { status: 'REFUTED' }),
  ],
  deadlines: [
    deadline('judgment', 'COURT_DATE', '2015-09-01', 'MET', 'Decision on the forfeiture', told),
    deadline('notice', 'FORFEITURE_NOTICE', null, 'UNKNOWN', 'Time in which a seizure may be contested', told, { note: 'No account gives the day; whether notice was in time is not computed.' }),
  ],
  parties: [
    party('libya', 'REQUESTING_STATE', 'STATE', 'Libya', 'LY'),
    party('embassy', 'CLAIMANT', 'EMBASSY', 'Embassy of Libya', 'LY'),
    party('customs', 'CUSTOMS', 'CUSTOMS', 'HM Revenue and Customs', 'GB'),
    party('museum', 'EXPERT', 'MUSEUM', 'British Museum', 'GB', 'Gave the opinion and kept the statue; never its owner.'),
  ],
  outcomes: [
    outcome('forfeited', 'OTHER', '2015-09-01', 'The statue', told, { terms: 'Forfeited to the Crown.' }),
    outcome('returned', 'PHYSICAL_RETURN', '2021-05', 'The statue', told, { quantity: count(1, 1, 'COUNTED', told) }),
  ],
  handovers: [handover('embassy', '2021-05', 'British Museum', 'Embassy of Libya', told)],
  events: [
    event('shipped', '2011', 'shipment', { en: 'Shipped to the United Kingdom under a false description.', ar: 'شُحن إلى المملكة المتحدة بوصف كاذب.', fr: 'Expédiée au Royaume-Uni sous une fausse description.' }, told),
    event('found', '2013', 'seizure', { en: 'Found in a warehouse near Heathrow.', ar: 'عُثر عليه في مستودع قرب هيثرو.', fr: 'Trouvée dans un entrepôt près de Heathrow.' }, told),
    event('forfeited', '2015-09-01', 'forfeiture', { en: 'Forfeited to the Crown by a district judge.', ar: 'صادره قاضي مقاطعة لصالح التاج.', fr: 'Confisquée au profit de la Couronne par un juge de district.' }, told),
    event('returned', '2021-05', 'hand-over', { en: 'Handed to the embassy of Libya.', ar: 'سُلّم إلى سفارة ليبيا.', fr: 'Remise à l’ambassade de Libye.' }, told),
  ],
  statements: [statement('custody', 'custody', 'The museum’s custody until the hand-over gave it no title.', told)],
});

/** Declared as decoration from Turkey, dated three ways, forfeited to the Crown and then returned. */
export const cyreneStatue: Story = {
  authority: documentationDesk,
  objects: [statue],
  seizures: [cyreneSeizure({ sources, told, museum, press, hmrc })],
  cases: [file],
  links: [
    ...concerns(name, { objects: [name], seizures: [name], items: [[name, 'statue']], sites: [cyrene] }, told),
    seizedAs(name, [name, 'statue'], 'The statue of the case is the one thing seized.', told, { occurredAt: on('2013') }),
    fromPlace('REMOVED_FROM', name, cyrene, 'The museum that examined the statue placed it at Cyrene in Libya.', museum, { confidence: 'HIGH', reason: 'Attributed by the museum that examined it.' }),
  ],
};
