import type { SourceValue } from '../../../subgraphs/kernel/values/types.ts';
import type { ObjectDocument } from '../../../subgraphs/objects/documents.ts';
import { count, date, source, term, texts } from '../values.ts';
import type { Story } from '../world.ts';
import { claim, deadline, decidedBasis, event, evidence, outcome, party, reported, statement, step, track, unesco1970 } from './case-parts.ts';
import { caseDraft, documentationDesk, objectDraft, type Head } from './drafts.ts';
import { concerns, seizedAs } from './joins.ts';
import { custody, legal, location, objectStatement, origin, state, title, who } from './object-parts.ts';
import { accounts, deskReading, unquotedRequest } from './sources.ts';
import { customsSeizure, headsSeizure, type YemenSources } from './yemen-seizures.ts';

const sources = [
  source('Artdaily, 154753', 'artdaily.com/news/154753'),
  source('Hyperallergic, 803211', 'hyperallergic.com/803211'),
  source('ARTnews, as mirrored'),
  source('DC Style Is Real, 2024'),
];
const told = accounts(sources);
const from: YemenSources = { sources, told };

const counted = deskReading('two years counted from 21 February 2023; the accounts give no day on which they end');

const name = 'yemen-smithsonian';
const heads = 'yemen-smithsonian-1';
const folios = 'yemen-smithsonian-2';
const yemen = state('Yemen', 'YE');
const unitedStates = state('United States of America', 'US');
const museum = who('MUSEUM', 'Smithsonian National Museum of Asian Art', 'US', 'safekeeper for Yemen');

/** What both kinds of object went through from 2023 on. */
function inSafekeeping(rest: Partial<ObjectDocument>): Partial<ObjectDocument> {
  return {
    originAttributions: [origin('yemen', 'REMOVED_FROM', 'COUNTRY', 'Yemen', 'YE', told)],
    locationTimeline: [location('museum', '2023-02-21', 'Smithsonian National Museum of Asian Art, Washington', 'US', { by: told })],
    ...rest,
  };
}

const toYemen = title('yemen', 'RESTITUTION', '2023-02-21', unitedStates, yemen, { by: told });
const kept = custody('safekeeping', 'SAFEKEEPING', '2023-02-21', who('COURT_OR_PROSECUTOR', 'Authorities of the United States', 'US'), museum, { by: told, words: {
  en: 'Kept for Yemen for two years, which may be renewed.', ar: 'تُحفظ لصالح اليمن عامين قابلين للتجديد.', fr: 'Gardés pour le Yémen deux ans, renouvelables.',
} });
const titled = legal('title', 'TITLE_RETURNED', '2023-02-21', null, { by: told });

const khouli = (path: string): NonNullable<Head['persons']> => [{ role: 'dealer', name: 'Khouli', path }];

const stoneHeads = objectDraft(heads, {
  title: { en: 'Sixty-four heads from Yemen', ar: 'أربعة وستون رأسا منحوتا من اليمن', fr: 'Soixante-quatre têtes sculptées du Yémen' },
  sources,
  persons: khouli('custodyTimeline/imported/to'),
}, inSafekeeping({
  objectTypes: [term('sculpture'), term('head')],
  extent: 'SET',
  quantity: count(64, 64, 'COUNTED', told),
  description: texts({ en: 'Imported from Dubai with false papers and forfeited in 2012.', ar: 'استُوردت من دبي بأوراق مزورة وصودرت عام 2012.', fr: 'Importées de Dubaï avec de faux papiers et confisquées en 2012.' }),
  titleTimeline: [title('forfeited', 'FORFEITURE', '2012', null, unitedStates, { by: told }), toYemen],
  custodyTimeline: [
    custody('imported', 'EXPORT', null, null, who('PRIVATE_PERSON', null, 'US', 'dealer'), { by: told, place: 'Dubai', words: {
      en: 'Sent from Dubai with false papers.', ar: 'أُرسلت من دبي بأوراق مزورة.', fr: 'Envoyées de Dubaï avec de faux papiers.',
    } }),
    kept,
  ],
  legalStatusTimeline: [legal('forfeited', 'FORFEITED', '2012', null, { by: told }), titled],
}));

const folioCount = (number: number, by: SourceValue) => reported(number, by);
const quranFolios = objectDraft(folios, {
  title: { en: 'Qur’an folios from Yemen', ar: 'صفحات من مصاحف من اليمن', fr: 'Feuillets de Coran du Yémen' },
  sources,
}, inSafekeeping({
  objectTypes: [term('manuscript'), term('folio')],
  extent: 'SET',
  quantities: [folioCount(11, told), folioCount(10, told)],
  description: texts({ en: 'Eleven folios by one count, ten by another.', ar: 'إحدى عشرة صفحة في رواية وعشر في أخرى.', fr: 'Onze feuillets selon les uns, dix selon les autres.' }),
  titleTimeline: [toYemen],
  custodyTimeline: [kept],
  legalStatusTimeline: [titled],
  statements: [objectStatement('eleven', 'quantity', '11', told, 'DISPUTED'), objectStatement('ten', 'quantity', '10', told, 'DISPUTED')],
}));

const seventySeven = count(77, 77, 'COUNTED', told, '2023-02-21');
const seventyNine = count(79, 79, 'COUNTED', told, '2023-02-21/..');

const file = caseDraft(name, {
  title: { en: 'Yemen’s objects at the Smithsonian: Yemen and the United States', ar: 'قطع اليمن في مؤسسة سميثسونيان: اليمن والولايات المتحدة', fr: 'Les objets du Yémen à la Smithsonian : Yémen et États-Unis' },
  sources,
  persons: khouli('parties'),
}, {
  remedySought: 'RETURN',
  summary: texts({
    en: 'On 21 February 2023 the title to 77 objects went back to Yemen while the objects stayed at a museum in Washington for two years, which may be renewed. Their number was later given as 79.',
    ar: 'في 21 فبراير 2023 عادت إلى اليمن ملكية 77 قطعة، وبقيت القطع في متحف بواشنطن عامين قابلين للتجديد. وذُكر عددها لاحقا على أنه 79.',
    fr: 'Le 21 février 2023, la propriété de 77 objets revint au Yémen, mais ils restèrent dans un musée de Washington pour deux ans, renouvelables. On en compta 79 par la suite.',
  }),
  openedAt: date('2012'),
  state: 'TITLE_RESOLVED',
  stateReason: 'Title is Yemen’s; the objects stay abroad in safekeeping.',
  requestingStates: ['YE'],
  respondentStates: ['US'],
  quantities: [seventySeven, seventyNine],
  tracks: [
    track('forfeiture', 'FORFEITURE', 'DECIDED', [step('DECIDED', '2012', 'Sixty-four heads forfeited.', told)], { channel: 'COURT' }),
    track('title', 'DIPLOMATIC', 'TITLE_RESOLVED', [step('TITLE_RESOLVED', '2023-02-21', 'Title returned to Yemen.', told)], { channel: 'DIPLOMATIC' }),
    track('journey', 'ADMINISTRATIVE', 'SUSPENDED', [step('SUSPENDED', '2023-02-21', 'The objects wait in safekeeping.', told)], { stateReason: 'Kept abroad for two years, renewable.' }),
  ],
  claims: [claim('yemen', 'Yemen', 'YE', { en: 'Title to the objects and their return.', ar: 'ملكية القطع وإعادتها.', fr: 'La propriété des objets et leur retour.' }, unquotedRequest, { status: 'ACCEPTED' })],
  legalBases: [
    decidedBasis('Forfeiture under the law of the United States', 'CUSTOMS_LAW', 'US', 'Imported with false papers.', told),
    unesco1970(['the places of the removal', 'an entry in an inventory']),
  ],
  evidence: [evidence('papers', 'FORGED_PAPER', 'Papers of the import from Dubai', { en: 'False papers.', ar: 'أوراق مزورة.', fr: 'De faux papiers.' }, 'STRONG', told)],
  deadlines: [deadline('safekeeping', 'SAFEKEEPING_RENEWAL', '2025-02-21', 'UNKNOWN', 'Two years from 21 February 2023', counted, {
    renewable: true, note: 'Renewable; the accounts at hand do not say whether it was renewed.',
  })],
  parties: [
    party('yemen', 'REQUESTING_STATE', 'STATE', 'Yemen', 'YE'),
    party('museum', 'HOLDER', 'MUSEUM', 'Smithsonian National Museum of Asian Art', 'US', 'Keeps the objects for their owner.'),
    party('customs', 'CUSTOMS', 'CUSTOMS', 'US Customs and Border Protection', 'US'),
  ],
  outcomes: [outcome('title', 'TITLE_TRANSFER_CUSTODY_ABROAD', '2023-02-21', '77 objects', told, {
    quantity: seventySeven, terms: 'Title to Yemen; kept at the museum for two years, renewable.',
  })],
  documents: [{ key: 'agreement', kind: 'AGREEMENT', title: 'Arrangement on safekeeping', issuedAt: null, issuer: null, note: 'Two years, renewable.', source: told }],
  suspensions: [{ from: date('2023-02-21'), until: null, reason: 'The objects stay at the museum for two years, renewable; the accounts at hand do not say what the return waits for.', source: told }],
  events: [
    event('forfeited', '2012', 'forfeiture', { en: 'Sixty-four heads forfeited.', ar: 'صودر أربعة وستون رأسا.', fr: 'Soixante-quatre têtes confisquées.' }, told),
    event('title', '2023-02-21', 'title', { en: 'Title to 77 objects returned to Yemen.', ar: 'عادت ملكية 77 قطعة إلى اليمن.', fr: 'La propriété de 77 objets revient au Yémen.' }, told),
    event('recount', '2023-02-21/..', 'recount', { en: 'The objects are later given as 79.', ar: 'ذُكر لاحقا أن القطع 79.', fr: 'On donne plus tard 79 objets.' }, told),
  ],
  statements: [
    statement('count-first', 'quantity', '77', told),
    statement('count-later', 'quantity', '79', told),
    statement('folios', 'folios', '11 or 10', told, 'DISPUTED'),
  ],
});

const forfeited = 'yemen-smithsonian';
const atCustoms = 'yemen-smithsonian-customs';

/** Title came home and the objects did not: custody abroad, with a term that must be renewed. */
export const yemenSmithsonian: Story = {
  authority: documentationDesk,
  objects: [stoneHeads, quranFolios],
  seizures: [headsSeizure(forfeited, from), customsSeizure(atCustoms, from)],
  cases: [file],
  links: [
    ...concerns(name, { objects: [heads, folios], seizures: [forfeited, atCustoms], items: [[forfeited, 'heads'], [atCustoms, 'folios']] }, told),
    seizedAs(heads, [forfeited, 'heads'], 'The heads were forfeited together.', told),
    seizedAs(folios, [atCustoms, 'folios'], 'The folios are counted with the items of customs.', told, { status: 'PROPOSED', confidence: 'MEDIUM', reason: null }),
  ],
};
