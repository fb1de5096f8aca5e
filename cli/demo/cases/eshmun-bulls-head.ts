import { count, date, money, source, term, texts } from '../values.ts';
import { recordId, type Story } from '../world.ts';
import { claim, event, evidence, known, on, openBasis, outcome, party, statement, step, track, unesco1970 } from './case-parts.ts';
import { caseDraft, documentationDesk, listingDraft, seizureDraft, siteDraft } from './drafts.ts';
import { eshmunObject } from './eshmun-object.ts';
import { concerns, fromPlace, offeredAs, seizedAs } from './joins.ts';
import { assessed, handedTo, item, itemLegal, itemTitle } from './seizure-parts.ts';
import { accounts, unquotedRequest } from './sources.ts';

const looted = source('Museum of Looted Antiquities, item 1262', 'mola.omeka.net/items/show/1262');
const filing = source('Court papers of the case, docslib document 12035670', 'docslib.org/doc/12035670');
const sources = [looted, filing, source('Art, Law and More, 14 October 2017')];
const told = accounts(sources);

const name = 'eshmun-bulls-head';
const temple = 'eshmun-temple';
const card = 'E 912';
const prosecutor = 'New York County District Attorney';

const site = siteDraft(temple, {
  title: { en: 'Temple of Eshmun, near Sidon', ar: 'معبد أشمون قرب صيدا', fr: 'Temple d’Echmoun, près de Sidon' },
  sources,
}, {
  category: 'CULTURAL',
  placeTypes: [term('temple'), term('archaeological site')],
  description: texts({ en: 'A sanctuary of the god Eshmun, excavated in the 1960s.', ar: 'معبد للإله أشمون جرى التنقيب فيه في ستينيات القرن العشرين.', fr: 'Un sanctuaire du dieu Echmoun, fouillé dans les années 1960.' }),
  point: { longitude: 35.4, latitude: 33.6 },
  administrativeDivisions: [term('Sidon')],
  states: [{ state: 'LB', role: 'TERRITORIAL', text: 'Lebanon', status: 'ASSERTED', source: told }],
  lootingReports: [{
    key: 'store', occurredAt: date('1981'), reportedAt: null, kind: 'THEFT',
    description: texts({ en: 'Finds of the excavation were taken from their store at Byblos, away from the site.', ar: 'سُرقت مكتشفات الحفريات من مخزنها في جبيل، بعيدا عن الموقع.', fr: 'Des trouvailles de la fouille furent prises dans leur dépôt de Byblos, loin du site.' }),
    extent: null, status: 'ASSERTED', source: told,
  }],
});

const market = listingDraft(name, {
  title: { en: 'Marble bull’s head on the market', ar: 'رأس ثور رخامي في السوق', fr: 'Tête de taureau en marbre sur le marché' },
  sources,
  persons: [{ role: 'seller', name: 'Robin Symes', path: 'seller' }],
}, {
  venueKind: 'DEALER', offeredAt: date('1996'), offerStatus: 'SOLD',
  prices: [money('1000000', 'USD', 'REPORTED', told, '1996'), money('1200000', 'USD', 'REPORTED', told, '1996')],
  description: texts({ en: 'Sold to collectors for a sum told as one million or 1.2 million dollars.', ar: 'بيع لهواة جمع بمبلغ يُذكر أنه مليون أو 1.2 مليون دولار.', fr: 'Vendue à des collectionneurs pour un million ou 1,2 million de dollars, selon les récits.' }),
});

const warrant = seizureDraft(name, 'WARRANT', {
  title: { en: 'Bull’s head seized by warrant in New York', ar: 'حجز رأس الثور بأمر قضائي في نيويورك', fr: 'Tête de taureau saisie sur mandat à New York' },
  sources,
}, {
  seizingState: 'US',
  seizingUnit: prosecutor,
  occurredAt: date('2017-07-06'),
  description: texts({ en: 'Seized by warrant while on loan to a museum.', ar: 'حُجز بأمر قضائي أثناء إعارته إلى متحف.', fr: 'Saisie sur mandat alors qu’elle était prêtée à un musée.' }),
  legalBasis: 'Warrant of 6 July 2017',
  disposition: { kind: 'RETURN', at: date('2017'), recipient: 'Lebanon', note: null, source: looted },
  items: [item('head', { en: 'Marble head of a bull', ar: 'رأس ثور من الرخام', fr: 'Tête de taureau en marbre' }, {
    quantities: [{ quantity: count(1, 1, 'COUNTED', told), status: 'ASSERTED' }],
    objectTypes: [term('sculpture'), term('head')],
    materials: [term('marble')],
    assessedOrigins: [assessed('Temple of Eshmun, near Sidon', 'LB', 'SITE', filing)],
    valuations: [
      { value: money('1000000', 'USD', 'REPORTED', told, '1996'), by: 'Sale of 1996', status: 'DISPUTED' },
      { value: money('1200000', 'USD', 'REPORTED', told, '1996'), by: 'Sale of 1996', status: 'DISPUTED' },
    ],
    legalStatusTimeline: [
      itemLegal('SEIZED', '2017-07-06', prosecutor, told, { basis: 'Warrant' }),
      itemLegal('CONTESTED', null, null, told, { note: 'The owners of that day went to court.' }),
      itemLegal('RELINQUISHED', '2017-10-11', null, told, { note: 'They withdrew.' }),
      itemLegal('DISPOSED', '2017', null, looted, { note: 'Returned.' }),
    ],
    titleTimeline: [itemTitle('CONTESTED', null, 'Private collectors', told), itemTitle('RENOUNCED', '2017-10-11', 'Private collectors', told)],
    custodyTimeline: [
      handedTo('Metropolitan Museum of Art', prosecutor, '2017-07-06', told),
      handedTo(prosecutor, 'Lebanon', '2017', looted),
    ],
    disposition: { kind: 'RETURN', at: date('2017'), recipient: 'Lebanon', note: null, source: looted },
  })],
});

const file = caseDraft(name, {
  title: { en: 'The bull’s head of Eshmun: Lebanon and the United States', ar: 'رأس ثور أشمون: لبنان والولايات المتحدة', fr: 'La tête de taureau d’Echmoun : Liban et États-Unis' },
  sources,
  persons: [
    { role: 'dealer', name: 'Robin Symes', path: 'parties' },
    { role: 'collectors, former owners', name: 'Beierwaltes', path: 'parties' },
    { role: 'collector, owner and lender', name: 'Steinhardt', path: 'parties' },
  ],
}, {
  remedySought: 'RESTITUTION',
  summary: texts({
    en: 'Excavated in 1967, moved to Byblos in 1979 and taken in 1981, the head came through the market to a museum in New York. A card of the excavation proved it; its owners sued and withdrew in October 2017.',
    ar: 'اكتُشف الرأس عام 1967 ونُقل إلى جبيل عام 1979 وسُرق عام 1981، ثم بلغ عبر السوق متحفا في نيويورك. أثبتت بطاقة حفريات أصله، ورفع حائزوه دعوى ثم سحبوها في أكتوبر 2017.',
    fr: 'Fouillée en 1967, déposée à Byblos en 1979 et volée en 1981, la tête parvint par le marché à un musée de New York. Une fiche de fouille en fit foi ; ses détenteurs plaidèrent, puis se désistèrent en octobre 2017.',
  }),
  openedAt: date('2017'),
  closedAt: date('2017'),
  state: 'CLOSED',
  stateReason: 'Returned to Lebanon.',
  requestingStates: ['LB'],
  respondentStates: ['US'],
  quantities: [count(1, 1, 'COUNTED', told)],
  tracks: [
    track('warrant', 'CRIMINAL', 'CLOSED', [
      step('CRIMINAL_OR_FORFEITURE', '2017-07-06', 'Seized by warrant.', told),
      step('RECEIVED', '2017', 'Returned to Lebanon.', looted),
    ], { channel: 'LAW_ENFORCEMENT', forum: prosecutor }),
    track('suit', 'JUDICIAL', 'WITHDRAWN', [
      step('LITIGATION', null, 'The owners of that day sued.', told),
      step('WITHDRAWN', '2017-10-11', 'They withdrew their suit.', told),
    ], { channel: 'COURT', stateReason: 'Withdrawn by those who had brought it.', startedAt: null }),
  ],
  claims: [
    claim('lebanon', 'Lebanon', 'LB', { en: 'Restitution of a find of its own excavation.', ar: 'رد قطعة اكتُشفت في حفرياته.', fr: 'Restitution d’une trouvaille de ses fouilles.' }, unquotedRequest, { claimedAs: 'RESTITUTION', status: 'ACCEPTED' }),
  ],
  legalBases: [
    openBasis('Criminal law of New York on stolen property', 'CRIMINAL_LAW', ['a ruling: the suit was withdrawn before one'], { jurisdiction: 'US', source: told }),
    unesco1970(['the date of the import', 'whether both states were party on that day'], 'The excavation’s card is an inventory entry.', [
      known('STOLEN', true, told), known('INVENTORIED', true, filing),
    ]),
  ],
  evidence: [
    evidence('card', 'EXCAVATION_RECORD', `Excavation card ${card}`, { en: 'Written for the find of 8 July 1967.', ar: 'حُررت لمكتشَف 8 يوليو 1967.', fr: 'Rédigée pour la trouvaille du 8 juillet 1967.' }, 'CONCLUSIVE', filing, { occurredAt: date('1967-07-08') }),
    evidence('number', 'INVENTORY_NUMBER', `Number ${card}`, { en: 'The number ties the head to the excavation.', ar: 'يربط الرقم الرأس بالحفريات.', fr: 'Le numéro rattache la tête à la fouille.' }, 'STRONG', filing),
    evidence('store', 'OTHER', 'Move to Byblos', { en: 'Put into store there in 1979, two years before it was taken.', ar: 'أُودع المخزن هناك عام 1979 قبل سرقته بعامين.', fr: 'Mise en dépôt en 1979, deux ans avant le vol.' }, 'SUPPORTING', filing, { occurredAt: date('1979') }),
    evidence('exhibits', 'LEGAL', 'Index of exhibits, 23 documents and more', { en: 'The prosecution lists 23 documents or more.', ar: 'تعدّد النيابة 23 وثيقة أو أكثر.', fr: 'L’accusation énumère 23 documents ou davantage.' }, 'STRONG', filing),
  ],
  parties: [
    party('lebanon', 'REQUESTING_STATE', 'STATE', 'Lebanon', 'LB'),
    party('prosecutor', 'PROSECUTOR', 'PROSECUTOR', prosecutor, 'US'),
    party('museum', 'HOLDER', 'MUSEUM', 'Metropolitan Museum of Art', 'US', 'Held the head on loan.'),
  ],
  outcomes: [outcome('returned', 'PHYSICAL_RETURN', '2017', 'The head', looted, { quantity: count(1, 1, 'COUNTED', told) })],
  documents: [
    { key: 'card', kind: 'EXCAVATION_REGISTER', title: `Excavation card ${card}`, issuedAt: date('1967-07-08'), issuer: null, note: null, source: filing },
    { key: 'warrant', kind: 'COURT_DECISION', title: 'Warrant of 6 July 2017', issuedAt: date('2017-07-06'), issuer: null, note: null, source: told },
    { key: 'exhibits', kind: 'OTHER', title: 'Index of exhibits', issuedAt: null, issuer: prosecutor, note: '23 documents or more.', source: filing },
  ],
  events: [
    event('excavated', '1967-07-08', 'excavation', { en: 'Excavated in the temple of Eshmun.', ar: 'اكتُشف في معبد أشمون.', fr: 'Fouillée dans le temple d’Echmoun.' }, filing),
    event('moved', '1979', 'move', { en: 'Moved to Byblos.', ar: 'نُقل إلى جبيل.', fr: 'Déplacée à Byblos.' }, told),
    event('taken', '1981', 'theft', { en: 'Taken from the store.', ar: 'سُرق من المخزن.', fr: 'Volée au dépôt.' }, told),
    event('sold', '1996', 'sale', { en: 'Sold by a dealer to collectors.', ar: 'باعه تاجر لهواة جمع.', fr: 'Vendue par un marchand à des collectionneurs.' }, told),
    event('resold', '2010', 'sale', { en: 'Bought by another collector, who lent it to a museum.', ar: 'اشتراه جامع آخر أعاره إلى متحف.', fr: 'Achetée par un autre collectionneur, qui la prêta à un musée.' }, told),
    event('warrant', '2017-07-06', 'seizure', { en: 'Seized by warrant.', ar: 'حُجز بأمر قضائي.', fr: 'Saisie sur mandat.' }, told),
    event('withdrawn', '2017-10-11', 'litigation', { en: 'The suit was withdrawn.', ar: 'سُحبت الدعوى.', fr: 'Désistement.' }, told),
  ],
  statements: [statement('exhibits', 'exhibits', '23 or more', filing)],
});

/** From the site through excavation, store, theft and market to a suit that was withdrawn. */
export const eshmunBullsHead: Story = {
  authority: documentationDesk,
  sites: [site],
  objects: [eshmunObject({ sources, told, filing, looted, card, prosecutor })],
  seizures: [warrant],
  listings: [market],
  cases: [file],
  links: [
    ...concerns(name, { objects: [name], seizures: [name], items: [[name, 'head']], sites: [recordId.site(temple)] }, told),
    fromPlace('FOUND_AT', name, recordId.site(temple), `Excavation card ${card} records the find.`, filing, { method: 'EXCAVATION_RECORD', occurredAt: on('1967-07-08') }),
    offeredAs(name, name, 'The head sold in 1996 is the head of the excavation card.', filing, { method: 'EXCAVATION_RECORD', occurredAt: on('1996') }),
    seizedAs(name, [name, 'head'], 'The head seized is the head of the excavation card.', filing, { method: 'EXCAVATION_RECORD', occurredAt: on('2017-07-06') }),
  ],
};
