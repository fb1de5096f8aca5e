import { count, date, source, term, texts } from '../values.ts';
import { recordId, type Story } from '../world.ts';
import { claim, event, evidence, handover, on, outcome, party, statement, step, track, unesco1970 } from './case-parts.ts';
import { caseDraft, documentationDesk, type Head, listingDraft, objectDraft, seizureDraft, siteDraft } from './drafts.ts';
import { concerns, fromPlace, offeredAs, seizedAs } from './joins.ts';
import { custody, dating, legal, objectStatement, origin, who } from './object-parts.ts';
import { assessed, handedTo, item, itemLegal, itemTitle } from './seizure-parts.ts';
import { accounts, unquotedRequest } from './sources.ts';

const sources = [source('Account of the return of the tile, 1246785', 'docsbay.net/doc/1246785'), source('New East Archive, 8615', 'new-east-archive.org/8615')];
const told = accounts(sources);

const name = 'chashma-ayub-tile';
const monument = 'chashma-ayub-vobkent';
/** The public is told of a dealer in London; the name is for whoever may read the persons of a record. */
const dealerTitle = 'A London dealer';
const named = (path: string): NonNullable<Head['persons']> => [{ role: 'dealer in good faith', name: 'Simon Ray', path }];
const dealer = who('DEALER', dealerTitle, 'GB', 'dealer in good faith');
const museum = who('MUSEUM', 'British Museum', 'GB', 'custodian');

const mausoleum = siteDraft(monument, {
  title: { en: 'Mausoleum of Chashma-i Ayub, Vobkent', ar: 'ضريح جشمة أيوب في وابكنت', fr: 'Mausolée de Tchachma-i Ayoub, Vobkent' },
  sources,
}, {
  category: 'CULTURAL',
  placeTypes: [term('mausoleum')],
  description: texts({
    en: 'A tomb with inscribed tiles, on the tentative list of its state. A tile was taken from it.', ar: 'ضريح ذو بلاطات منقوشة، مدرج في القائمة التمهيدية لدولته، انتُزعت منه بلاطة.', fr: 'Un tombeau aux carreaux inscrits, sur la liste indicative de son État. Un carreau en fut arraché.',
  }),
  point: { longitude: 64.5, latitude: 40 },
  administrativeDivisions: [term('Bukhara Region'), term('Vobkent')],
  states: [{ state: 'UZ', role: 'TERRITORIAL', text: 'Uzbekistan', status: 'ASSERTED', source: told }],
  designations: [{ scheme: 'WORLD_HERITAGE_TENTATIVE', number: null, revision: null, name: null, criteria: [], from: null, until: null, laterDates: [], status: 'ASSERTED', source: told }],
  periods: [{ period: term('605 AH'), certainty: 'DEFINITE', date: date('605 AH') }],
  lootingReports: [{
    key: 'tile', occurredAt: date('circa 2014'), reportedAt: null, kind: 'REMOVAL_OF_PART',
    description: texts({ en: 'A tile of the inscription was taken out of the wall.', ar: 'انتُزعت من الجدار بلاطة من النقش الكتابي.', fr: 'Un carreau de l’inscription fut ôté du mur.' }),
    extent: '1 tile', status: 'ASSERTED', source: told,
  }],
});

const tile = objectDraft(name, {
  title: { en: 'Inscribed tile from Chashma-i Ayub', ar: 'بلاطة منقوشة من جشمة أيوب', fr: 'Carreau inscrit de Tchachma-i Ayoub' },
  sources,
  persons: named('custodyTimeline/dealer/to'),
}, {
  objectTypes: [term('architectural element'), term('tile')],
  materials: [term('ceramic')],
  extent: 'PART',
  quantity: count(1, 1, 'COUNTED', told),
  description: texts({
    en: 'A tile of the inscription of the mausoleum near Vobkent, which carries its date.', ar: 'بلاطة من نقش الضريح القريب من وابكنت الذي يحمل تاريخه.', fr: 'Un carreau de l’inscription du mausolée près de Vobkent, qui en porte la date.',
  }),
  inscriptions: [{
    text: null, kind: 'INSCRIPTION', location: 'The inscription to which the tile belongs',
    translation: { value: 'Year 605', language: 'en', script: 'Latn', transliteration: null }, source: told,
  }],
  datings: [dating('605 AH', null, told), dating('AD 1208-1209', null, told)],
  originAttributions: [origin('mausoleum', 'REMOVED_FROM', 'SITE', 'Mausoleum of Chashma-i Ayub, Vobkent', 'UZ', told)],
  custodyTimeline: [
    custody('removed', 'LOOTING', 'circa 2014', null, null, { by: told, place: 'Vobkent', words: {
      en: 'Taken from the mausoleum; nobody reported it.', ar: 'انتُزعت من الضريح ولم يبلّغ أحد.', fr: 'Arraché au mausolée ; personne ne le signala.',
    } }),
    custody('dealer', 'UNKNOWN', null, null, dealer, { by: told }),
    custody('surrendered', 'SURRENDER', null, dealer, museum, { by: told, words: {
      en: 'Given up by the dealer of his own accord.', ar: 'تخلى عنها التاجر طوعا.', fr: 'Remis de plein gré par le marchand.',
    } }),
    custody('embassy', 'RETURN', '2017-07', museum, who('STATE', 'Embassy of Uzbekistan', 'UZ'), { by: told }),
  ],
  legalStatusTimeline: [
    legal('surrendered', 'SURRENDERED', null, null, { by: told }),
    legal('returned', 'RETURNED', '2017-07', null, { by: told }),
  ],
  statements: [objectStatement('loss-report', 'lossReport', 'The theft had not been reported when the tile was recognised.', told)],
});

const catalogue = listingDraft(name, {
  title: { en: 'Inscribed tile in a London catalogue', ar: 'بلاطة منقوشة في كتالوج لندني', fr: 'Carreau inscrit dans un catalogue londonien' },
  sources,
  persons: named('venue'),
}, {
  venue: dealerTitle, venueKind: 'CATALOGUE', city: 'London', country: 'GB', offeredAt: date('October 2016'), seenAt: date('October 2016'), offerStatus: 'WITHDRAWN',
  description: texts({ en: 'Offered in good faith; a scholar knew it.', ar: 'عُرضت بحسن نية وتعرّف عليها باحث.', fr: 'Proposé de bonne foi ; un savant le reconnut.' }),
});

const surrender = seizureDraft(name, 'SURRENDER', {
  title: { en: 'Tile surrendered by a London dealer', ar: 'بلاطة سلّمها تاجر لندني طوعا', fr: 'Carreau remis par un marchand londonien' },
  sources,
  persons: named('items/tile/custodyTimeline'),
}, {
  seizingState: 'GB',
  occurredAt: date('2016-10/2017-07'),
  description: texts({ en: 'Recognised in a catalogue and given up without a struggle.', ar: 'عُرفت في كتالوج وسُلّمت بلا نزاع.', fr: 'Reconnu dans un catalogue et rendu sans litige.' }),
  detection: { kind: 'CATALOGUE_SIGHTING', text: null },
  disposition: { kind: 'RETURN', at: date('2017-07'), recipient: 'Embassy of Uzbekistan', note: null, source: told },
  items: [item('tile', { en: 'Inscribed tile', ar: 'بلاطة منقوشة', fr: 'Carreau inscrit' }, {
    quantities: [{ quantity: count(1, 1, 'COUNTED', told), status: 'ASSERTED' }],
    objectTypes: [term('architectural element'), term('tile')],
    materials: [term('ceramic')],
    assessedOrigins: [assessed('Mausoleum of Chashma-i Ayub, Vobkent', 'UZ', 'SITE', told)],
    datings: [{ date: date('605 AH'), status: 'ASSERTED', source: told }],
    legalStatusTimeline: [itemLegal('RELINQUISHED', null, null, told, { note: 'By the dealer, who had acted in good faith.' }), itemLegal('DISPOSED', '2017-07', null, told)],
    titleTimeline: [itemTitle('RENOUNCED', null, dealerTitle, told)],
    custodyTimeline: [handedTo(dealerTitle, 'British Museum', null, told), handedTo('British Museum', 'Embassy of Uzbekistan', '2017-07', told)],
  })],
});

const file = caseDraft(name, {
  title: { en: 'The tile of Chashma-i Ayub: Uzbekistan and the United Kingdom', ar: 'بلاطة جشمة أيوب: أوزبكستان والمملكة المتحدة', fr: 'Le carreau de Tchachma-i Ayoub : Ouzbékistan et Royaume-Uni' },
  sources,
  persons: named('parties/dealer'),
}, {
  remedySought: 'RETURN',
  summary: texts({
    en: 'A tile left the wall of a mausoleum about 2014 and nobody reported it. A scholar saw it in a catalogue in October 2016; the dealer, in good faith, gave it up, and the embassy had it in July 2017.',
    ar: 'انتُزعت بلاطة من جدار ضريح نحو عام 2014 ولم يبلّغ أحد. رآها باحث في كتالوج في أكتوبر 2016 فتخلى عنها التاجر حسن النية، وتسلّمتها السفارة في يوليو 2017.',
    fr: 'Un carreau quitta le mur d’un mausolée vers 2014 sans que nul ne le signale. Un savant le vit dans un catalogue en octobre 2016 ; le marchand, de bonne foi, le rendit, et l’ambassade le reçut en juillet 2017.',
  }),
  openedAt: date('October 2016'),
  closedAt: date('July 2017'),
  state: 'CLOSED',
  stateReason: 'Received by the embassy of Uzbekistan.',
  requestingStates: ['UZ'],
  respondentStates: ['GB'],
  quantities: [count(1, 1, 'COUNTED', told)],
  tracks: [
    track('surrender', 'VOLUNTARY', 'CLOSED', [
      step('OPENED', '2016-10', 'Recognised in the catalogue.', told),
      step('AGREED', null, 'The dealer surrendered it.', told),
      step('RECEIVED', '2017-07', 'Received by the embassy.', told),
    ], { channel: 'DIRECT' }),
  ],
  claims: [claim('uzbekistan', 'Uzbekistan', 'UZ', { en: 'Return of the tile to its country.', ar: 'إعادة البلاطة إلى بلدها.', fr: 'Retour du carreau dans son pays.' }, unquotedRequest, { status: 'ACCEPTED' })],
  legalBases: [unesco1970(['a report of the theft', 'an entry in an inventory', 'the date of the import'])],
  evidence: [
    evidence('inscription', 'INSCRIPTION', 'Inscription of the mausoleum', { en: 'The tile belongs to an inscription dated 605 AH.', ar: 'تنتمي البلاطة إلى نقش مؤرخ بسنة 605 هـ.', fr: 'Le carreau appartient à une inscription datée de 605 H.' }, 'STRONG', told),
    evidence('gap', 'MISSING_PIECE', 'The gap in the wall', { en: 'The tile is missing where it was.', ar: 'موضع البلاطة في الجدار فارغ.', fr: 'Le carreau manque à sa place.' }, 'CONCLUSIVE', told),
    evidence('catalogue', 'MARKET_PHOTO', 'Catalogue of October 2016', { en: 'Seen there by a scholar.', ar: 'رآها باحث فيه.', fr: 'Vu là par un savant.' }, 'STRONG', told, { occurredAt: date('October 2016') }),
  ],
  parties: [
    party('uzbekistan', 'REQUESTING_STATE', 'STATE', 'Uzbekistan', 'UZ'),
    party('embassy', 'CLAIMANT', 'EMBASSY', 'Embassy of Uzbekistan, London', 'UZ'),
    party('dealer', 'HOLDER', 'DEALER', dealerTitle, 'GB', 'In good faith; surrendered the tile.'),
    party('museum', 'EXPERT', 'MUSEUM', 'British Museum', 'GB'),
  ],
  outcomes: [outcome('returned', 'PHYSICAL_RETURN', '2017-07', 'The tile', told, { quantity: count(1, 1, 'COUNTED', told) })],
  handovers: [handover('embassy', '2017-07', 'British Museum', 'Embassy of Uzbekistan', told, { place: 'London' })],
  events: [
    event('removed', 'circa 2014', 'removal from place', { en: 'Taken from the mausoleum; not reported.', ar: 'انتُزعت من الضريح ولم يُبلَّغ عنها.', fr: 'Arraché au mausolée ; non signalé.' }, told),
    event('sighted', '2016-10', 'catalogue sighting', { en: 'Recognised by a scholar in a catalogue.', ar: 'تعرّف عليها باحث في كتالوج.', fr: 'Reconnu par un savant dans un catalogue.' }, told),
    event('returned', '2017-07', 'hand-over', { en: 'Handed to the embassy.', ar: 'سُلّمت إلى السفارة.', fr: 'Remis à l’ambassade.' }, told),
  ],
  statements: [statement('discovery', 'discoveryChannel', 'Catalogue sighting by a scholar', told), statement('report', 'theftReport', 'None before the sighting', told)],
});

/** A part taken from a monument, unreported, found by a reader of catalogues and given up of free will. */
export const chashmaAyubTile: Story = {
  authority: documentationDesk,
  sites: [mausoleum],
  objects: [tile],
  seizures: [surrender],
  listings: [catalogue],
  cases: [file],
  links: [
    ...concerns(name, { objects: [name], seizures: [name], items: [[name, 'tile']], sites: [recordId.site(monument)] }, told),
    fromPlace('REMOVED_FROM', name, recordId.site(monument), 'The tile is a part of the monument’s inscription.', told, { method: 'INSCRIPTION', occurredAt: on('circa 2014') }),
    offeredAs(name, name, 'Recognised by a scholar in the catalogue.', told, { occurredAt: on('2016-10') }),
    seizedAs(name, [name, 'tile'], 'The tile offered is the tile surrendered.', told),
  ],
};
