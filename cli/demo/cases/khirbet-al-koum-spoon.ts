import { count, date, link, itemEnd, source, term, texts } from '../values.ts';
import { recordId, type Story } from '../world.ts';
import { claim, decidedBasis, event, evidence, handover, on, outcome, party, reported, statement, step, track, unesco1970 } from './case-parts.ts';
import { caseDraft, documentationDesk, listingDraft, objectDraft, seizureDraft, siteDraft } from './drafts.ts';
import { concerns, fromPlace, offeredAs, seizedAs } from './joins.ts';
import { custody, legal, origin, privatePerson, state, title, who } from './object-parts.ts';
import { assessed, handedTo, item, itemLegal, itemTitle, seizureStatement } from './seizure-parts.ts';
import { accounts, unquotedRequest } from './sources.ts';

const sources = [
  source('Archaeology Wiki, 9 January 2023', 'archaeology.wiki/2023/01/09'),
  source('ARTnews, 1234652921'),
  source('Hyperallergic, as mirrored'),
];
const told = accounts(sources);

const name = 'khirbet-al-koum-spoon';
const place = 'khirbet-al-koum';
const prosecutor = 'New York County District Attorney';
const authority = 'Palestinian Authority';
const palestine = state(authority, 'PS');
const office = who('COURT_OR_PROSECUTOR', prosecutor, 'US');
const dealer = privatePerson(null, 'dealer, named but not charged');
const collector = privatePerson(null, 'collector');

const site = siteDraft(place, {
  title: { en: 'Khirbet al-Koum', ar: 'خربة الكوم', fr: 'Khirbet al-Koum' },
  sources,
}, {
  category: 'CULTURAL',
  placeTypes: [term('archaeological site')],
  description: texts({ en: 'A site in the area of Hebron; the spoon is traced to it.', ar: 'موقع في منطقة الخليل تُنسب إليه الملعقة.', fr: 'Un site de la région d’Hébron, auquel la cuillère est rattachée.' }),
  point: { longitude: 35, latitude: 31.5 },
  administrativeDivisions: [term('Hebron')],
  states: [{ state: 'PS', role: 'TERRITORIAL', text: 'Palestine', status: 'ASSERTED', source: told }],
});

const spoon = objectDraft(name, {
  title: { en: 'Spoon from Khirbet al-Koum', ar: 'ملعقة من خربة الكوم', fr: 'Cuillère de Khirbet al-Koum' },
  sources,
  persons: [
    { role: 'dealer, named but not charged', name: 'Chaya', path: 'custodyTimeline/bought/from' },
    { role: 'collector', name: 'Steinhardt', path: 'custodyTimeline/bought/to' },
  ],
}, {
  objectTypes: [term('utensil'), term('spoon')],
  quantity: count(1, 1, 'COUNTED', told),
  description: texts({ en: 'One thing out of a lot of 180.', ar: 'قطعة واحدة من مجموعة تضم 180.', fr: 'Une chose parmi un lot de 180.' }),
  originAttributions: [origin('site', 'REMOVED_FROM', 'SITE', 'Khirbet al-Koum, near Hebron', 'PS', told)],
  titleTimeline: [
    title('bought', 'PURCHASE', '2003-01', dealer, collector, { by: told, status: 'DISPUTED' }),
    title('surrendered', 'RELINQUISHMENT', '2021-12', collector, null, { by: told }),
    title('returned', 'RESTITUTION', '2023-01-05', null, palestine, { by: told }),
  ],
  custodyTimeline: [
    custody('bought', 'SALE', '2003-01', dealer, collector, { by: told }),
    custody('surrendered', 'SURRENDER', '2021-12', collector, office, { by: told }),
    custody('returned', 'RETURN', '2023-01-05', office, palestine, { by: told, place: 'Bethlehem' }),
  ],
  legalStatusTimeline: [
    legal('surrendered', 'SURRENDERED', '2021-12', office, { by: told }),
    legal('returned', 'RETURNED', '2023-01-05', null, { by: told }),
  ],
});

const sale = listingDraft(name, {
  title: { en: 'Spoon on the market, January 2003', ar: 'ملعقة في السوق، يناير 2003', fr: 'Cuillère sur le marché, janvier 2003' },
  sources,
  persons: [{ role: 'seller, named but not charged', name: 'Chaya', path: 'seller' }],
}, { venueKind: 'DEALER', offeredAt: date('January 2003'), offerStatus: 'SOLD' });

const surrender = seizureDraft(name, 'SURRENDER', {
  title: { en: 'Surrender of 180 objects under an agreement', ar: 'تسليم 180 قطعة بموجب اتفاق', fr: 'Remise de 180 objets par accord' },
  sources,
  persons: [{ role: 'collector', name: 'Steinhardt', path: 'items/lot' }],
}, {
  seizingState: 'US',
  seizingUnit: prosecutor,
  occurredAt: date('December 2021'),
  description: texts({ en: 'One agreement over 180 objects of many origins; the spoon is one of them.', ar: 'اتفاق واحد يشمل 180 قطعة من أصول شتى، والملعقة إحداها.', fr: 'Un seul accord pour 180 objets d’origines diverses ; la cuillère en est un.' }),
  items: [
    item('lot', { en: 'Lot of 180 objects', ar: 'مجموعة من 180 قطعة', fr: 'Lot de 180 objets' }, {
      isLot: true,
      identified: false,
      quantities: [{ quantity: reported(180, told), status: 'ASSERTED' }],
      legalStatusTimeline: [itemLegal('RELINQUISHED', '2021-12', prosecutor, told)],
    }),
    item('spoon', { en: 'Spoon', ar: 'ملعقة', fr: 'Cuillère' }, {
      quantities: [{ quantity: count(1, 1, 'COUNTED', told), status: 'ASSERTED' }],
      objectTypes: [term('utensil'), term('spoon')],
      assessedOrigins: [assessed('Khirbet al-Koum, near Hebron', 'PS', 'SITE', told)],
      legalStatusTimeline: [itemLegal('RELINQUISHED', '2021-12', prosecutor, told), itemLegal('DISPOSED', '2023-01-05', null, told, { note: 'Returned in Bethlehem.' })],
      titleTimeline: [itemTitle('RENOUNCED', '2021-12', null, told), itemTitle('TRANSFERRED', '2023-01-05', authority, told)],
      custodyTimeline: [handedTo(null, prosecutor, '2021-12', told), handedTo(prosecutor, authority, '2023-01-05', told)],
      disposition: { kind: 'RETURN', at: date('2023-01-05'), recipient: authority, note: null, source: told },
    }),
  ],
  statements: [seizureStatement('counted', 'quantity', 'The spoon is one of the 180 of the lot, not a further one.', told)],
});

const file = caseDraft(name, {
  title: { en: 'The spoon of Khirbet al-Koum: Palestine and the United States', ar: 'ملعقة خربة الكوم: فلسطين والولايات المتحدة', fr: 'La cuillère de Khirbet al-Koum : Palestine et États-Unis' },
  sources,
  persons: [
    { role: 'dealer, named but not charged', name: 'Chaya', path: 'parties' },
    { role: 'collector', name: 'Steinhardt', path: 'parties' },
  ],
}, {
  remedySought: 'RETURN',
  summary: texts({
    en: 'A spoon bought in 2003 was given up in December 2021 with 179 other objects and handed over in Bethlehem on 5 January 2023: the first return by the United States to the Palestinian Authority.',
    ar: 'ملعقة اشتُريت عام 2003 جرى التخلي عنها في ديسمبر 2021 مع 179 قطعة أخرى، وسُلّمت في بيت لحم في 5 يناير 2023: أول إعادة من الولايات المتحدة إلى السلطة الفلسطينية.',
    fr: 'Une cuillère achetée en 2003 fut abandonnée en décembre 2021 avec 179 autres objets et remise à Bethléem le 5 janvier 2023 : le premier retour des États-Unis à l’Autorité palestinienne.',
  }),
  openedAt: date('December 2021'),
  closedAt: date('2023-01-05'),
  state: 'CLOSED',
  stateReason: 'Received in Bethlehem.',
  requestingStates: ['PS'],
  respondentStates: ['US'],
  quantities: [count(1, 1, 'COUNTED', told)],
  tracks: [
    track('agreement', 'CRIMINAL', 'AGREED', [step('AGREED', '2021-12', 'Agreement with the collector over 180 objects.', told)], { channel: 'LAW_ENFORCEMENT', forum: prosecutor }),
    track('return', 'DIPLOMATIC', 'CLOSED', [step('RECEIVED', '2023-01-05', 'Received in Bethlehem.', told)], { channel: 'DIPLOMATIC' }),
  ],
  claims: [claim('palestine', authority, 'PS', { en: 'Return of the spoon.', ar: 'إعادة الملعقة.', fr: 'Retour de la cuillère.' }, unquotedRequest, { status: 'ACCEPTED' })],
  legalBases: [
    decidedBasis('Agreement of December 2021', 'CONTRACT', 'US', '180 objects given up.', told),
    unesco1970(['whether the respondent’s list of states party names the claimant', 'an entry in an inventory', 'the date of the import']),
  ],
  evidence: [evidence('purchase', 'TESTIMONY', 'Purchase of January 2003', { en: 'Bought from a dealer who was not charged.', ar: 'اشتُريت من تاجر لم توجَّه إليه تهمة.', fr: 'Achetée à un marchand qui ne fut pas poursuivi.' }, 'SUPPORTING', told, { occurredAt: date('January 2003') })],
  parties: [
    party('palestine', 'REQUESTING_STATE', 'STATE', authority, 'PS'),
    party('prosecutor', 'PROSECUTOR', 'PROSECUTOR', prosecutor, 'US'),
  ],
  outcomes: [outcome('returned', 'PHYSICAL_RETURN', '2023-01-05', 'The spoon, one of 180 objects', told, {
    quantity: count(1, 1, 'COUNTED', told), terms: 'The first return by the United States to the Palestinian Authority.',
  })],
  handovers: [handover('bethlehem', '2023-01-05', 'United States of America', authority, told, { place: 'Bethlehem' })],
  events: [
    event('bought', '2003-01', 'purchase', { en: 'Bought from a dealer.', ar: 'اشتُريت من تاجر.', fr: 'Achetée à un marchand.' }, told),
    event('agreement', '2021-12', 'agreement', { en: '180 objects given up.', ar: 'التخلي عن 180 قطعة.', fr: '180 objets abandonnés.' }, told),
    event('returned', '2023-01-05', 'hand-over', { en: 'Handed over in Bethlehem.', ar: 'سُلّمت في بيت لحم.', fr: 'Remise à Bethléem.' }, told),
  ],
  statements: [statement('first', 'precedent', 'First return by the United States to the Palestinian Authority', told)],
});

/** One thing out of a lot, returned to a claimant whom not every list of states names. */
export const khirbetAlKoumSpoon: Story = {
  authority: documentationDesk,
  sites: [site],
  objects: [spoon],
  seizures: [surrender],
  listings: [sale],
  cases: [file],
  links: [
    ...concerns(name, { objects: [name], seizures: [name], items: [[name, 'spoon']], sites: [recordId.site(place)] }, told),
    fromPlace('REMOVED_FROM', name, recordId.site(place), 'The spoon is traced to this site near Hebron.', told, { confidence: 'HIGH' }),
    offeredAs(name, name, 'Bought from a dealer in January 2003.', told, { occurredAt: on('2003-01') }),
    seizedAs(name, [name, 'spoon'], 'The spoon was given up with the lot.', told, { occurredAt: on('2021-12') }),
    link('PART_OF', itemEnd(name, 'spoon'), itemEnd(name, 'lot'), 'The spoon is one of the 180 objects.', told),
  ],
};
