import { count, date, source, term, texts } from '../values.ts';
import { recordId, type Story } from '../world.ts';
import { claim, deadline, decidedBasis, event, evidence, known, on, openBasis, outcome, party, statement, step, track, unesco1970 } from './case-parts.ts';
import { caseDraft, documentationDesk, objectDraft } from './drafts.ts';
import { concerns, fromPlace } from './joins.ts';
import { custody, legal, location, loss, objectStatement, origin, state, title, who } from './object-parts.ts';
import { accounts, unquotedRequest } from './sources.ts';

const courts = source('Courthouse News, on the appeal');
const sources = [
  source('UNODC SHERLOC, case of the Ka-Nefer-Nefer mask', 'sherloc.unodc.org'),
  courts,
  source('Cultural Property Observer'),
];
const told = accounts(sources);

const name = 'ka-nefer-nefer';
const memphis = recordId.worldHeritage('86');
const egypt = state('Egypt', 'EG');
const museum = who('MUSEUM', 'Saint Louis Art Museum', 'US', 'holder');
const court = who('COURT_OR_PROSECUTOR', 'United States Court of Appeals for the Eighth Circuit', 'US');

const mask = objectDraft(name, {
  title: { en: 'Mask of Ka-Nefer-Nefer', ar: 'قناع كا نفر نفر', fr: 'Masque de Ka-Nefer-Nefer' },
  sources,
}, {
  objectTypes: [term('funerary equipment'), term('mask')],
  cultures: [term('Ancient Egyptian')],
  quantity: count(1, 1, 'COUNTED', told),
  description: texts({
    en: 'A funerary mask registered at Saqqara in 1952. Found missing in 1973; nobody has shown that it was stolen.', ar: 'قناع جنائزي سُجّل في سقارة عام 1952 وتبيّن فقدانه عام 1973، ولم يثبت أحد أنه سُرق.', fr: 'Un masque funéraire enregistré à Saqqarah en 1952. On constata son absence en 1973 ; personne n’a prouvé un vol.',
  }),
  originAttributions: [origin('saqqara', 'FOUND_AT', 'SITE', 'Saqqara', 'EG', told)],
  titleTimeline: [
    title('egypt', 'VESTING_BY_LAW', '1952', null, egypt, { by: told, status: 'DISPUTED' }),
    title('museum', 'PURCHASE', '1998', null, museum, { by: told, status: 'DISPUTED' }),
  ],
  custodyTimeline: [
    custody('registered', 'FIND', '1952', null, egypt, { by: told, place: 'Saqqara' }),
    custody('missing', 'LOSS', '1973', egypt, null, { by: told, words: {
      en: 'Found to be missing; how it left is not known.', ar: 'تبيّن فقدانه، ولا يُعرف كيف خرج.', fr: 'Absence constatée ; on ignore comment il est sorti.',
    } }),
    custody('museum', 'SALE', '1998', null, museum, { by: told }),
  ],
  locationTimeline: [
    location('saqqara', '1952', 'Saqqara', 'EG', { by: told }),
    location('museum', '1998', 'Saint Louis Art Museum', 'US', { by: told }),
  ],
  legalStatusTimeline: [
    legal('missing', 'REPORTED_MISSING', '1973', null, { by: told }),
    legal('claimed', 'RESTITUTION_CLAIMED', null, null, { by: told }),
    legal('denied', 'CLAIM_DENIED', '2014-06-12', court, { by: courts }),
  ],
  statements: [objectStatement('missing', 'lossKind', 'Missing; a theft was not pleaded with facts.', told)],
  lossReports: [loss('missing-1973', 'MISSING', 'Egypt', '1973', 'Egypt', {
    en: 'Found missing in 1973. The report speaks of an absence, not of a theft.', ar: 'تبيّن فقدانه عام 1973. يتحدث البلاغ عن غياب لا عن سرقة.', fr: 'Absence constatée en 1973. Le rapport parle d’une absence, non d’un vol.',
  }, told)],
});

const file = caseDraft(name, {
  title: { en: 'The mask of Ka-Nefer-Nefer: Egypt and the United States', ar: 'قناع كا نفر نفر: مصر والولايات المتحدة', fr: 'Le masque de Ka-Nefer-Nefer : Égypte et États-Unis' },
  sources,
}, {
  remedySought: 'RETURN',
  summary: texts({
    en: 'Registered in 1952, missing in 1973, bought by a museum in 1998. The attempt to forfeit it failed on 12 June 2014, because no facts of a theft had been pleaded. It stays where it is.',
    ar: 'سُجّل القناع عام 1952 وفُقد عام 1973 واقتناه متحف عام 1998. أخفقت محاولة مصادرته في 12 يونيو 2014 لعدم تقديم وقائع تثبت سرقة، وبقي حيث هو.',
    fr: 'Enregistré en 1952, manquant en 1973, acquis par un musée en 1998. La tentative de confiscation échoua le 12 juin 2014, faute de faits établissant un vol. Il reste où il est.',
  }),
  closedAt: date('2014-06-12'),
  state: 'REJECTED',
  stateReason: 'Denied on appeal; the mask stays at the museum.',
  requestingStates: ['EG'],
  respondentStates: ['US'],
  quantities: [count(1, 1, 'COUNTED', told)],
  tracks: [
    track('forfeiture', 'FORFEITURE', 'REJECTED', [
      step('CRIMINAL_OR_FORFEITURE', null, 'Civil forfeiture sought.', told),
      step('APPEAL', '2014-06-12', 'Decided on appeal.', courts),
      step('REJECTED', '2014-06-12', 'No facts of a theft had been stated.', courts),
    ], { channel: 'COURT', forum: court.name, startedAt: null, stateReason: 'The pleading did not state facts of a theft.' }),
    track('egypt', 'DIPLOMATIC', 'REJECTED', [step('REJECTED', null, 'The museum kept the mask.', told)], { channel: 'DIRECT' }),
  ],
  claims: [claim('egypt', 'Egypt', 'EG', { en: 'Return of the mask.', ar: 'إعادة القناع.', fr: 'Retour du masque.' }, unquotedRequest, { status: 'REFUSED' })],
  legalBases: [
    decidedBasis('Civil forfeiture of the United States, stolen property', 'CUSTOMS_LAW', 'US', 'Failed: that it was missing does not say that it was stolen.', courts, {
      assessment: 'DOES_NOT_APPLY', test: 'PATRIMONY_LAW', facts: [known('FACTS_OF_THEFT_STATED', false, courts)],
    }),
    openBasis('Egyptian law on antiquities in force at the removal', 'NATIONAL_LAW', ['the date and manner of the removal'], { jurisdiction: 'EG' }),
    unesco1970(['proof of a theft', 'the date of the import'], 'In force for Egypt since 5 July 1973.', [known('INVENTORIED', true, told)]),
  ],
  evidence: [
    evidence('register', 'EXCAVATION_RECORD', 'Register of Saqqara, 1952', { en: 'The mask is registered there.', ar: 'القناع مسجل فيه.', fr: 'Le masque y est inscrit.' }, 'STRONG', told, { occurredAt: date('1952') }),
    evidence('missing', 'TESTIMONY', 'Found missing, 1973', { en: 'An absence, which does not prove a theft.', ar: 'غياب لا يثبت سرقة.', fr: 'Une absence, qui ne prouve pas un vol.' }, 'WEAK', told, { occurredAt: date('1973') }),
  ],
  deadlines: [
    deadline('appeal', 'COURT_DATE', '2014-06-12', 'MET', 'Decision of the Eighth Circuit', courts),
    deadline('limitation', 'LIMITATION', null, 'UNKNOWN', 'Limitation and laches of the forum', told, { note: 'Cannot be computed: no account gives the day on which place and holder became known.' }),
  ],
  parties: [
    party('egypt', 'REQUESTING_STATE', 'STATE', 'Egypt', 'EG'),
    party('museum', 'HOLDER', 'MUSEUM', 'Saint Louis Art Museum', 'US'),
    party('prosecutor', 'PROSECUTOR', 'PROSECUTOR', 'United States of America', 'US'),
    party('court', 'COURT', 'COURT', 'United States Court of Appeals for the Eighth Circuit', 'US'),
  ],
  outcomes: [outcome('denied', 'DENIED', '2014-06-12', 'The mask', courts, { terms: 'The mask stays at the museum.' })],
  documents: [{ key: 'decision', kind: 'COURT_DECISION', title: 'Decision of the Eighth Circuit', issuedAt: date('2014-06-12'), issuer: court.name, note: null, source: courts }],
  events: [
    event('registered', '1952', 'registration', { en: 'Registered at Saqqara.', ar: 'سُجّل في سقارة.', fr: 'Enregistré à Saqqarah.' }, told),
    event('missing', '1973', 'loss', { en: 'Found missing.', ar: 'تبيّن فقدانه.', fr: 'Absence constatée.' }, told),
    event('bought', '1998', 'purchase', { en: 'Acquired by the museum.', ar: 'اقتناه المتحف.', fr: 'Acquis par le musée.' }, told),
    event('denied', '2014-06-12', 'judgment', { en: 'Forfeiture denied on appeal.', ar: 'رُفضت المصادرة في الاستئناف.', fr: 'Confiscation refusée en appel.' }, courts),
  ],
  statements: [statement('status', 'legalStatus', 'Missing is not stolen.', told)],
});

/** A claim that was denied: an absence is not a theft. */
export const kaNeferNefer: Story = {
  authority: documentationDesk,
  objects: [mask],
  cases: [file],
  links: [
    ...concerns(name, { objects: [name], sites: [memphis] }, told),
    fromPlace('FOUND_AT', name, memphis, 'Registered at Saqqara, which belongs to the necropolis of Memphis.', told, { method: 'EXCAVATION_RECORD', occurredAt: on('1952') }),
  ],
};
