import type { CaseDocument } from '../../../subgraphs/cases/documents.ts';
import type { RecordDraft } from '../../../subgraphs/kernel/data/draft.ts';
import type { LinkDraft } from '../../../subgraphs/links/data/assert.ts';
import { count, date, link, source, term, texts } from '../values.ts';
import { recordId, type Story } from '../world.ts';
import { claim, decidedBasis, event, openBasis, outcome, party, statement, step, track } from './case-parts.ts';
import { caseDraft, documentationDesk, objectDraft } from './drafts.ts';
import { concerns } from './joins.ts';
import { custody, legal, origin, state, title, who } from './object-parts.ts';
import { accounts, deskReading, unquotedRequest } from './sources.ts';

const sources = [source('Global Domains News, on the joint declaration'), source('GetToText, on the joint declaration')];
const told = accounts(sources);
const known = deskReading('the museum is publicly known to hold such works; the accounts of the case give the number of museums and no names');

const name = 'benin-bronzes';
const about = count(1100, 1100, 'ESTIMATED', told, '2022-07-01');
const nigeria = state('Nigeria', 'NG');
const holders = who('MUSEUM', 'About 20 museums in Germany', 'DE');

const bronzes = objectDraft(name, {
  title: { en: 'Benin Bronzes in German museums', ar: 'برونزيات بنين في المتاحف الألمانية', fr: 'Bronzes du Bénin dans les musées allemands' },
  sources,
}, {
  objectTypes: [term('sculpture')],
  extent: 'SET',
  quantity: about,
  quantities: [about],
  description: texts({
    en: 'Works of the court of Benin, about 1,100 of them, in some twenty collections.', ar: 'أعمال من بلاط بنين، نحو 1100 عمل في قرابة عشرين مجموعة.', fr: 'Œuvres de la cour du Bénin, environ 1 100, dans une vingtaine de collections.',
  }),
  originAttributions: [origin('benin', 'REMOVED_FROM', 'LOCALITY', 'Benin City', 'NG', deskReading('works of the court of Benin, commonly known to come from Benin City'))],
  titleTimeline: [title('declared', 'RESTITUTION', '2022-07-01', holders, nigeria, { by: told, words: {
    en: 'Title goes to Nigeria without condition; each museum carries it out.', ar: 'تنتقل الملكية إلى نيجيريا بلا شروط، وينفذ كل متحف ذلك.', fr: 'La propriété va au Nigeria sans condition ; chaque musée l’exécute.',
  } })],
  custodyTimeline: [custody('loans', 'LOAN', '2022-07-01', nigeria, holders, { by: told, words: {
    en: 'Some works stay on loan.', ar: 'تبقى بعض الأعمال على سبيل الإعارة.', fr: 'Certaines œuvres restent en prêt.',
  } })],
  legalStatusTimeline: [legal('title', 'TITLE_RETURNED', '2022-07-01', null, { by: told })],
});

const framework = caseDraft(name, {
  title: { en: 'Benin Bronzes: the joint declaration of Germany and Nigeria', ar: 'برونزيات بنين: الإعلان المشترك لألمانيا ونيجيريا', fr: 'Bronzes du Bénin : la déclaration commune de l’Allemagne et du Nigeria' },
  sources,
}, {
  remedySought: 'RESTITUTION',
  summary: texts({
    en: 'A framework of 1 July 2022: title to about 1,100 works in some twenty museums goes to Nigeria without condition, and some stay on loan. Each museum carries it out on its own.',
    ar: 'إطار بتاريخ 1 يوليو 2022: تنتقل إلى نيجيريا بلا شروط ملكية نحو 1100 عمل في قرابة عشرين متحفا، ويبقى بعضها معارا. وينفذه كل متحف على حدة.',
    fr: 'Un cadre du 1er juillet 2022 : la propriété d’environ 1 100 œuvres, dans une vingtaine de musées, va au Nigeria sans condition, et certaines restent en prêt. Chaque musée l’exécute de son côté.',
  }),
  state: 'AGREED',
  stateReason: 'Agreed between the states; carried out museum by museum.',
  requestingStates: ['NG'],
  respondentStates: ['DE'],
  quantities: [about],
  tracks: [track('declaration', 'DIPLOMATIC', 'AGREED', [step('AGREED', '2022-07-01', 'Joint declaration.', told)], { channel: 'DIPLOMATIC' })],
  claims: [claim('nigeria', 'Nigeria', 'NG', { en: 'Title to the works and their return.', ar: 'ملكية الأعمال وإعادتها.', fr: 'La propriété des œuvres et leur retour.' }, unquotedRequest, { claimedAs: 'RESTITUTION', status: 'ACCEPTED' })],
  legalBases: [decidedBasis('Joint declaration of Germany and Nigeria, 1 July 2022', 'BILATERAL_AGREEMENT', null, 'A framework; each museum transfers title itself.', told)],
  parties: [
    party('nigeria', 'REQUESTING_STATE', 'STATE', 'Nigeria', 'NG'),
    party('germany', 'HOLDER', 'STATE', 'Germany', 'DE', 'For about 20 museums.'),
  ],
  outcomes: [outcome('title', 'TITLE_TRANSFER_CUSTODY_ABROAD', '2022-07-01', 'About 1,100 objects in about 20 museums', told, { quantity: about, terms: 'Title without condition; some objects remain on loan.' })],
  documents: [{ key: 'declaration', kind: 'AGREEMENT', title: 'Joint declaration', issuedAt: date('2022-07-01'), issuer: 'Germany and Nigeria', note: null, source: told }],
  events: [event('declaration', '2022-07-01', 'agreement', { en: 'Joint declaration.', ar: 'إعلان مشترك.', fr: 'Déclaration commune.' }, told)],
  statements: [statement('museums', 'museums', 'About 20', told)],
});

const museums = [
  { key: 'berlin', en: 'Ethnological Museum, Berlin', ar: 'المتحف الإثنولوجي في برلين', fr: 'Musée ethnologique de Berlin' },
  { key: 'hamburg', en: 'Museum am Rothenbaum, Hamburg', ar: 'متحف روتنباوم في هامبورغ', fr: 'Museum am Rothenbaum, Hambourg' },
  { key: 'cologne', en: 'Rautenstrauch-Joest Museum, Cologne', ar: 'متحف راوتنشتراوخ يوست في كولونيا', fr: 'Musée Rautenstrauch-Joest, Cologne' },
  { key: 'stuttgart', en: 'Linden Museum, Stuttgart', ar: 'متحف ليندن في شتوتغارت', fr: 'Musée Linden, Stuttgart' },
] as const;

/** What one museum does under the framework; what no account tells is left open. */
function implementation({ key, en, ar, fr }: (typeof museums)[number]): RecordDraft<CaseDocument> {
  return caseDraft(`${name}-${key}`, {
    title: { en: `Benin Bronzes: ${en}`, ar: `برونزيات بنين: ${ar}`, fr: `Bronzes du Bénin : ${fr}` },
    sources,
  }, {
    remedySought: 'RESTITUTION',
    parent: name,
    summary: texts({
      en: `How the joint declaration is carried out at this museum: ${en}. The step it has reached is not told by the accounts at hand.`,
      ar: `تنفيذ الإعلان المشترك في هذا المتحف: ${ar}. لا تذكر الروايات المتاحة المرحلة التي بلغها.`,
      fr: `L’exécution de la déclaration commune dans ce musée : ${fr}. Les récits disponibles ne disent pas où elle en est.`,
    }),
    openedAt: date('2022-07-01'),
    state: 'OPENED',
    stateReason: 'Under the framework of 1 July 2022; how far it has come is unknown here.',
    requestingStates: ['NG'],
    respondentStates: ['DE'],
    tracks: [track('transfer', 'VOLUNTARY', 'OPENED', [step('OPENED', '2022-07-01', 'The framework leaves the transfer to the museum.', told)], { channel: 'DIRECT' })],
    legalBases: [openBasis('Joint declaration of Germany and Nigeria, 1 July 2022', 'BILATERAL_AGREEMENT', ['the act by which this museum transfers title', 'the objects and their number'], { source: told })],
    parties: [party('nigeria', 'REQUESTING_STATE', 'STATE', 'Nigeria', 'NG'), { ...party('museum', 'HOLDER', 'MUSEUM', en, 'DE'), source: known }],
    statements: [statement('museum', 'holder', en, known)],
  });
}

const links: LinkDraft[] = [
  ...concerns(name, { objects: [name] }, told),
  ...museums.map(({ key }) => link('CONCERNS', { id: recordId.case(`${name}-${key}`) }, { id: recordId.object(name) }, 'Some works of the set are held by this museum.', known)),
];

/** One framework between states, carried out museum by museum. */
export const beninBronzes: Story = { authority: documentationDesk, objects: [bronzes], cases: [framework, ...museums.map(implementation)], links };
