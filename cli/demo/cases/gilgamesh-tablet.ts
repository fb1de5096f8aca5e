import { emptyDeclaration } from '../../../subgraphs/seizures/documents.ts';
import { count, date, money, source, term, texts } from '../values.ts';
import type { Story } from '../world.ts';
import {
  claim, deadline, decidedBasis, event, evidence, handover, on, openBasis, outcome, party, statement, step, track, unesco1970,
} from './case-parts.ts';
import { caseDraft, documentationDesk, listingDraft, objectDraft, seizureDraft } from './drafts.ts';
import { concerns, offeredAs, seizedAs } from './joins.ts';
import { custody, legal, origin, provenance, state, title, who } from './object-parts.ts';
import { assessed, handedTo, item, itemLegal, itemTitle, risk } from './seizure-parts.ts';
import { accounts, unquotedRequest } from './sources.ts';

const sources = [
  source('Taipei Times, 2003761686'),
  source('Boing Boing, 29 July 2021'),
  source('Washington Newsday'),
];
const told = accounts(sources);

const name = 'gilgamesh-tablet';
const london = 'gilgamesh-tablet-2003';
const sale = 'gilgamesh-tablet-2014';
const iraq = state('Iraq', 'IQ');
const unitedStates = state('United States of America', 'US');
const investigators = who('COURT_OR_PROSECUTOR', 'Authorities of the United States', 'US');
const forgedLetter = 'Bought at an auction in 1981, as a letter of 2007 has it.';

const tablet = objectDraft(name, {
  title: { en: 'Gilgamesh Dream Tablet', ar: 'لوح حلم جلجامش', fr: 'Tablette du rêve de Gilgamesh' },
  sources,
}, {
  objectTypes: [term('inscribed object'), term('cuneiform tablet')],
  materials: [term('clay')],
  subjects: [term('Epic of Gilgamesh')],
  cultures: [term('Mesopotamian')],
  quantity: count(1, 1, 'COUNTED', told),
  description: texts({
    en: 'A clay tablet with a dream from the epic of Gilgamesh. No record says where in Iraq it was found.',
    ar: 'لوح طيني يحمل حلما من ملحمة جلجامش. لا يُعرف موضع العثور عليه في العراق.',
    fr: 'Une tablette d’argile portant un rêve de l’épopée de Gilgamesh. Nul ne sait où elle fut trouvée en Irak.',
  }),
  originAttributions: [
    origin('region', 'FOUND_AT', 'REGION', 'Mesopotamia, in present-day Iraq', 'IQ', told),
  ],
  titleTimeline: [
    title('bought-2003', 'PURCHASE', '2003', null, who('UNKNOWN', null, null, 'buyer'), { by: told, status: 'DISPUTED' }),
    title('bought-2014', 'PURCHASE', '2014', null, who('UNKNOWN', null, null, 'buyer'), { by: told, status: 'DISPUTED' }),
    title('forfeited', 'FORFEITURE', '2021-07-27', null, unitedStates, { by: told }),
    title('returned', 'RESTITUTION', '2021-09-23', unitedStates, iraq, { by: told }),
  ],
  custodyTimeline: [
    custody('bought-2003', 'SALE', '2003', null, who('UNKNOWN', null, null, 'buyer'), { by: told, place: 'London' }),
    custody('posted', 'EXPORT', '2003', who('UNKNOWN', null, null, 'buyer'), null, { by: told, words: {
      en: 'Posted to the United States without a declaration.', ar: 'أُرسل بالبريد إلى الولايات المتحدة دون تصريح.', fr: 'Expédiée par la poste aux États-Unis, sans déclaration.',
    } }),
    custody('sold-2014', 'SALE', '2014', null, who('UNKNOWN', null, null, 'buyer'), { by: told }),
    custody('seized', 'SEIZURE', '2019-09', null, investigators, { by: told }),
    custody('returned', 'RETURN', '2021-09-23', investigators, iraq, { by: told }),
  ],
  legalStatusTimeline: [
    legal('seized', 'SEIZED', '2019-09', investigators, { by: told }),
    legal('forfeited', 'FORFEITED', '2021-07-27', who('COURT_OR_PROSECUTOR', 'Federal court', 'US'), { by: told }),
    legal('returned', 'RETURNED', '2021-09-23', null, { by: told }),
  ],
  provenanceStatements: [
    provenance(forgedLetter, '1981', 'REFUTED', 'The letter, written in 2007, was false.', told),
    provenance('Found in 1853.', '1853', 'REFUTED', 'An error of the press.', told, 'Press'),
    provenance('Bought in London in 2003 and posted to the United States undeclared.', '2003', 'ASSERTED', 'As the accounts of the case tell.', told),
  ],
});

const listings = [
  listingDraft(london, {
    title: { en: 'Cuneiform tablet on the London market', ar: 'لوح مسماري في سوق لندن', fr: 'Tablette cunéiforme sur le marché londonien' }, sources,
  }, { venueKind: 'UNKNOWN', city: 'London', country: 'GB', offeredAt: date('2003'), offerStatus: 'SOLD' }),
  listingDraft(sale, {
    title: { en: 'Gilgamesh tablet, sale of 2014', ar: 'لوح جلجامش، بيع عام 2014', fr: 'Tablette de Gilgamesh, vente de 2014' }, sources,
  }, {
    venueKind: 'UNKNOWN', offeredAt: date('2014'), offerStatus: 'SOLD', prices: [money('1670000', 'USD', 'PRICE_PAID', told, '2014')],
    statedProvenance: texts({ en: forgedLetter, ar: 'اشتُري في مزاد عام 1981 بحسب رسالة مؤرخة 2007.', fr: 'Achetée aux enchères en 1981, selon une lettre de 2007.' }),
  }),
];

const seizure = seizureDraft(name, 'WARRANT', {
  title: { en: 'Gilgamesh tablet seized in the United States', ar: 'حجز لوح جلجامش في الولايات المتحدة', fr: 'Saisie de la tablette de Gilgamesh aux États-Unis' },
  sources,
}, {
  seizingState: 'US',
  occurredAt: date('September 2019'),
  description: texts({ en: 'Seized from its holder; the letter that spoke for it was false.', ar: 'حُجز لدى حائزه، وكانت الرسالة المرافقة له مزيفة.', fr: 'Saisie chez son détenteur ; la lettre qui l’accompagnait était fausse.' }),
  declarations: [{ ...emptyDeclaration(), assessedDescription: texts({ en: 'Cuneiform tablet from Iraq; posted in 2003 without a declaration', ar: 'لوح مسماري من العراق؛ أُرسل عام 2003 دون تصريح', fr: 'Tablette cunéiforme d’Irak ; postée en 2003 sans déclaration' }), source: told }],
  riskIndicators: [risk('OLD_COLLECTION_WITHOUT_PAPERS', 'Said to have been bought in 1981.', told), risk('CONFLICT_ZONE_ORIGIN', 'Iraq, bought in London in 2003.', told)],
  documentsPresented: [{ type: 'Letter of provenance', issuer: null, number: null, authenticity: 'FORGED', checkedWith: null, note: 'Written in 2007; tells of an auction in 1981.', source: told }],
  disposition: { kind: 'RETURN', at: date('2021-09-23'), recipient: 'Iraq', note: null, source: told },
  items: [item('tablet', { en: 'Cuneiform tablet', ar: 'لوح مسماري', fr: 'Tablette cunéiforme' }, {
    quantities: [{ quantity: count(1, 1, 'COUNTED', told), status: 'ASSERTED' }],
    objectTypes: [term('inscribed object'), term('cuneiform tablet')],
    materials: [term('clay')],
    assessedOrigins: [assessed('Mesopotamia', 'IQ', 'REGION', told)],
    valuations: [{ value: money('1670000', 'USD', 'PRICE_PAID', told, '2014'), by: 'Sale of 2014', status: 'ASSERTED' }],
    legalStatusTimeline: [
      itemLegal('SEIZED', '2019-09', null, told),
      itemLegal('FORFEITED', '2021-07-27', 'Federal court', told),
      itemLegal('DISPOSED', '2021-09-23', null, told, { note: 'Returned.' }),
    ],
    titleTimeline: [itemTitle('VESTED', '2021-07-27', 'United States of America', told, 'Forfeiture'), itemTitle('TRANSFERRED', '2021-09-23', 'Iraq', told)],
    custodyTimeline: [handedTo(null, 'Authorities of the United States', '2019-09', told), handedTo('Authorities of the United States', 'Iraq', '2021-09-23', told)],
  })],
});

const file = caseDraft(name, {
  title: { en: 'The Gilgamesh Dream Tablet: Iraq and the United States', ar: 'لوح حلم جلجامش: العراق والولايات المتحدة', fr: 'La tablette du rêve de Gilgamesh : Irak et États-Unis' },
  sources,
}, {
  remedySought: 'RETURN',
  summary: texts({
    en: 'Bought in London in 2003, posted undeclared, given a false history in 2007 and sold for USD 1.67 million in 2014, the tablet was seized in 2019, forfeited in July 2021 and handed to Iraq in September.',
    ar: 'اشتُري اللوح في لندن عام 2003 وأُرسل بالبريد دون تصريح، وزُوّد بتاريخ كاذب عام 2007، وبيع بمبلغ 1.67 مليون دولار عام 2014، ثم حُجز عام 2019 وصودر في يوليو 2021 وسُلّم إلى العراق في سبتمبر.',
    fr: 'Achetée à Londres en 2003, postée sans déclaration, dotée d’une fausse histoire en 2007 et vendue 1,67 million de dollars en 2014, la tablette fut saisie en 2019, confisquée en juillet 2021 et remise à l’Irak en septembre.',
  }),
  openedAt: date('September 2019'),
  closedAt: date('2021-09-23'),
  state: 'CLOSED',
  stateReason: 'Handed to Iraq.',
  requestingStates: ['IQ'],
  respondentStates: ['US'],
  quantities: [count(1, 1, 'COUNTED', told)],
  tracks: [
    track('forfeiture', 'FORFEITURE', 'DECIDED', [
      step('CRIMINAL_OR_FORFEITURE', '2019-09', 'Seized.', told),
      step('DECIDED', '2021-07-27', 'Forfeiture ordered.', told),
    ], { channel: 'COURT', forum: 'Federal court, United States' }),
    track('return', 'DIPLOMATIC', 'CLOSED', [step('RECEIVED', '2021-09-23', 'Handed to Iraq.', told)], { channel: 'DIPLOMATIC' }),
  ],
  claims: [claim('iraq', 'Iraq', 'IQ', { en: 'Return of the tablet.', ar: 'إعادة اللوح.', fr: 'Retour de la tablette.' }, unquotedRequest, { status: 'ACCEPTED' })],
  legalBases: [
    decidedBasis('Civil forfeiture of the United States', 'CUSTOMS_LAW', 'US', 'Imported contrary to law, without a declaration.', told),
    openBasis('UN Security Council Resolution 1483 (2003)', 'UN_RESOLUTION', ['the date of the removal from Iraq'], { note: 'Covers removals since 6 August 1990.' }),
    unesco1970(['an entry in an inventory', 'the find spot']),
  ],
  evidence: [
    evidence('letter', 'FORGED_PAPER', 'Letter of 2007', { en: 'Tells of an auction of 1981; exposed as false.', ar: 'تزعم وجود مزاد عام 1981 وثبت زيفها.', fr: 'Parle d’une vente de 1981 ; reconnue fausse.' }, 'CONCLUSIVE', told, { occurredAt: date('2007') }),
    evidence('post', 'TRANSPORT_PAPER', 'Parcel without a declaration', { en: 'Sent to the United States by post.', ar: 'أُرسل بالبريد إلى الولايات المتحدة.', fr: 'Envoyée aux États-Unis par la poste.' }, 'STRONG', told, { occurredAt: date('2003') }),
  ],
  deadlines: [
    deadline('notice', 'FORFEITURE_NOTICE', null, 'UNKNOWN', 'Time in which a claim may be filed against the forfeiture', told, { note: 'Lapsed at the latest with the order of 27 July 2021; the day is not given.' }),
    deadline('order', 'COURT_DATE', '2021-07-27', 'MET', 'Order of forfeiture', told),
  ],
  parties: [
    party('iraq', 'REQUESTING_STATE', 'STATE', 'Iraq', 'IQ'),
    party('prosecutor', 'PROSECUTOR', 'PROSECUTOR', 'Authorities of the United States', 'US'),
    party('court', 'COURT', 'COURT', 'Federal court', 'US'),
  ],
  outcomes: [
    outcome('forfeited', 'OTHER', '2021-07-27', 'The tablet', told, { terms: 'Forfeited to the United States.' }),
    outcome('returned', 'PHYSICAL_RETURN', '2021-09-23', 'The tablet', told, { quantity: count(1, 1, 'COUNTED', told) }),
  ],
  handovers: [handover('iraq', '2021-09-23', 'United States of America', 'Iraq', told)],
  events: [
    event('london', '2003', 'purchase', { en: 'Bought in London and posted undeclared.', ar: 'اشتُري في لندن وأُرسل دون تصريح.', fr: 'Achetée à Londres et postée sans déclaration.' }, told),
    event('letter', '2007', 'false paper', { en: 'A letter invents an auction of 1981.', ar: 'رسالة تختلق مزادا عام 1981.', fr: 'Une lettre invente une vente de 1981.' }, told),
    event('sale', '2014', 'sale', { en: 'Sold for USD 1.67 million.', ar: 'بيع بمبلغ 1.67 مليون دولار.', fr: 'Vendue 1,67 million de dollars.' }, told),
    event('seized', '2019-09', 'seizure', { en: 'Seized.', ar: 'حُجز.', fr: 'Saisie.' }, told),
    event('forfeited', '2021-07-27', 'forfeiture', { en: 'Forfeited.', ar: 'صودر.', fr: 'Confisquée.' }, told),
    event('returned', '2021-09-23', 'hand-over', { en: 'Handed to Iraq.', ar: 'سُلّم إلى العراق.', fr: 'Remise à l’Irak.' }, told),
  ],
  statements: [statement('found', 'foundAt', '1853', told, 'REFUTED')],
});

/** A fabricated history kept and refuted, beside an error of the press. */
export const gilgameshTablet: Story = {
  authority: documentationDesk,
  objects: [tablet],
  seizures: [seizure],
  listings,
  cases: [file],
  links: [
    ...concerns(name, { objects: [name], seizures: [name], items: [[name, 'tablet']] }, told),
    offeredAs(name, london, 'The tablet was bought in London in 2003.', told, { occurredAt: on('2003') }),
    offeredAs(name, sale, 'The tablet was sold in 2014.', told, { occurredAt: on('2014') }),
    seizedAs(name, [name, 'tablet'], 'The tablet sold is the tablet seized.', told, { occurredAt: on('2019-09') }),
  ],
};
