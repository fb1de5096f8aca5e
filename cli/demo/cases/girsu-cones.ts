import { emptyOpinion } from '../../../subgraphs/seizures/documents.ts';
import { date, source, term, texts } from '../values.ts';
import { recordId, type Story } from '../world.ts';
import { claim, event, evidence, handover, on, openBasis, outcome, party, reported, statement, step, track } from './case-parts.ts';
import { caseDraft, documentationDesk, objectDraft, seizureDraft, siteDraft } from './drafts.ts';
import { concerns, fromPlace, seizedAs } from './joins.ts';
import { custody, legal, origin, who } from './object-parts.ts';
import { assessed, handedTo, item, itemLegal, risk } from './seizure-parts.ts';
import { accounts, unquotedRequest } from './sources.ts';

const sources = [source('Arab News, 1353616'), source('Bangladesh Sangbad Sangstha, 68856')];
const told = accounts(sources);

const name = 'girsu-cones';
const girsu = 'girsu';
const museum = who('MUSEUM', 'British Museum', 'GB', 'custodian');
const police = who('POLICE', 'Police in London', 'GB');

const site = siteDraft(girsu, {
  title: { en: 'Girsu (Tello), with the temple Eninnu', ar: 'جيرسو (تلو)، ومعبد إنينو', fr: 'Girsu (Tello), avec le temple Eninnu' },
  sources,
}, {
  category: 'CULTURAL',
  placeTypes: [term('archaeological site'), term('city'), term('temple')],
  description: texts({ en: 'A Sumerian city; its temple Eninnu is named on clay cones set into the walls.', ar: 'مدينة سومرية ورد اسم معبدها إنينو على مخاريط طينية غُرست في الجدران.', fr: 'Une ville sumérienne ; son temple Eninnu est nommé sur des cônes d’argile fichés dans les murs.' }),
  point: { longitude: 46.2, latitude: 31.6 },
  states: [{ state: 'IQ', role: 'TERRITORIAL', text: 'Iraq', status: 'ASSERTED', source: told }],
  lootingReports: [{
    key: 'holes', occurredAt: date('../2003-05'), reportedAt: date('2018'), kind: 'ILLICIT_EXCAVATION',
    description: texts({ en: 'The inscriptions led back to the holes from which the cones were dug.', ar: 'قادت النقوش إلى الحفر التي استُخرجت منها المخاريط.', fr: 'Les inscriptions ont ramené aux trous d’où les cônes furent tirés.' }),
    extent: null, status: 'ASSERTED', source: told,
  }],
});

const cones = objectDraft(name, {
  title: { en: 'Inscribed cones of the temple Eninnu', ar: 'مخاريط منقوشة من معبد إنينو', fr: 'Cônes inscrits du temple Eninnu' },
  sources,
}, {
  objectTypes: [term('inscribed object'), term('clay cone')],
  materials: [term('clay')],
  cultures: [term('Sumerian')],
  extent: 'SET',
  quantities: [reported(3, told)],
  description: texts({
    en: 'Three cones among eight objects that came without papers; their writing names the temple for which they were made.', ar: 'ثلاثة مخاريط ضمن ثماني قطع جاءت بلا أوراق؛ تذكر كتابتها المعبد الذي صُنعت له.', fr: 'Trois cônes parmi huit objets venus sans papiers ; leur texte nomme le temple pour lequel ils furent faits.',
  }),
  inscriptions: [{ text: null, kind: 'INSCRIPTION', location: null, translation: { value: 'Names the temple Eninnu', language: 'en', script: 'Latn', transliteration: null }, source: told }],
  originAttributions: [origin('eninnu', 'REMOVED_FROM', 'SITE', 'Temple Eninnu, Girsu', 'IQ', told, { statedAt: date('2018') })],
  custodyTimeline: [
    custody('dug', 'LOOTING', null, null, null, { by: told, place: 'Girsu' }),
    custody('seized', 'SEIZURE', '2003-05', null, police, { by: told, place: 'London', words: {
      en: 'Seized without any papers.', ar: 'حُجزت من دون أي أوراق.', fr: 'Saisis sans aucun papier.',
    } }),
    custody('museum', 'DEPOSIT', '2018', police, museum, { by: told, words: {
      en: 'Brought to the museum to be identified.', ar: 'نُقلت إلى المتحف للتعرف عليها.', fr: 'Portés au musée pour identification.',
    } }),
    custody('returned', 'RETURN', '2018-08-10', museum, who('STATE', 'Embassy of Iraq', 'IQ'), { by: told }),
  ],
  legalStatusTimeline: [legal('seized', 'SEIZED', '2003-05', police, { by: told }), legal('returned', 'RETURNED', '2018-08-10', null, { by: told })],
});

const seizure = seizureDraft(name, 'POLICE', {
  title: { en: 'Eight objects without papers, London 2003', ar: 'ثماني قطع بلا أوراق، لندن 2003', fr: 'Huit objets sans papiers, Londres 2003' },
  sources,
}, {
  seizingState: 'GB',
  seizingUnit: 'Police in London',
  occurredAt: date('May 2003'),
  description: texts({ en: 'Eight objects of unknown origin, kept for fifteen years before anyone read where they came from.', ar: 'ثماني قطع مجهولة المصدر حُفظت خمسة عشر عاما قبل أن يُقرأ مصدرها.', fr: 'Huit objets d’origine inconnue, gardés quinze ans avant qu’on y lise leur provenance.' }),
  riskIndicators: [risk('OLD_COLLECTION_WITHOUT_PAPERS', 'No papers at all.', told), risk('CONFLICT_ZONE_ORIGIN', 'Iraq, May 2003.', told)],
  disposition: { kind: 'RETURN', at: date('2018-08-10'), recipient: 'Iraq', note: null, source: told },
  items: [item('lot', { en: 'Lot of eight objects, cones among them', ar: 'مجموعة من ثماني قطع بينها مخاريط', fr: 'Lot de huit objets, dont des cônes' }, {
    isLot: true,
    quantities: [{ quantity: reported(8, told), status: 'ASSERTED' }],
    objectTypes: [term('inscribed object')],
    assessedOrigins: [assessed('Girsu', 'IQ', 'SITE', told)],
    legalStatusTimeline: [itemLegal('SEIZED', '2003-05', 'Police in London', told), itemLegal('DISPOSED', '2018-08-10', null, told)],
    custodyTimeline: [
      handedTo(null, 'Police in London', '2003-05', told),
      handedTo('Police in London', 'British Museum', '2018', told),
      handedTo('British Museum', 'Embassy of Iraq', '2018-08-10', told),
    ],
    opinions: [{
      ...emptyOpinion('museum'),
      institution: 'British Museum',
      givenAt: date('2018'),
      culturalObject: 'YES',
      origins: [assessed('Temple Eninnu, Girsu', 'IQ', 'SITE', told)],
      confidence: 'DEFINITE',
      text: texts({ en: 'The cones name the temple; they are from Girsu, to the very holes.', ar: 'تذكر المخاريط المعبد؛ فهي من جيرسو ومن الحفر نفسها.', fr: 'Les cônes nomment le temple ; ils viennent de Girsu, et des trous mêmes.' }),
      source: told,
    }],
  })],
});

const file = caseDraft(name, {
  title: { en: 'The cones of Girsu: Iraq and the United Kingdom', ar: 'مخاريط جيرسو: العراق والمملكة المتحدة', fr: 'Les cônes de Girsu : Irak et Royaume-Uni' },
  sources,
}, {
  remedySought: 'RETURN',
  summary: texts({
    en: 'Eight objects were seized in May 2003 and nobody knew whence. In 2018 the writing on the cones gave the temple, the site, and the holes they were dug from; Iraq had them back on 10 August 2018.',
    ar: 'حُجزت ثماني قطع في مايو 2003 ولم يُعرف مصدرها. في عام 2018 دلت كتابة المخاريط على المعبد والموقع والحفر التي استُخرجت منها، واستعادها العراق في 10 أغسطس 2018.',
    fr: 'Huit objets furent saisis en mai 2003 sans que l’on sache d’où. En 2018, le texte des cônes livra le temple, le site et les trous d’où ils sortaient ; l’Irak les reprit le 10 août 2018.',
  }),
  openedAt: date('May 2003'),
  closedAt: date('2018-08-10'),
  state: 'CLOSED',
  stateReason: 'Returned to Iraq.',
  requestingStates: ['IQ'],
  respondentStates: ['GB'],
  quantities: [reported(8, told)],
  tracks: [
    track('police', 'CRIMINAL', 'CLOSED', [
      step('OPENED', '2003-05', 'Seized without papers.', told),
      step('RESEARCH', '2018', 'Identified by their inscription.', told),
      step('RECEIVED', '2018-08-10', 'Returned.', told),
    ], { channel: 'LAW_ENFORCEMENT' }),
  ],
  claims: [claim('iraq', 'Iraq', 'IQ', { en: 'Return of the eight objects.', ar: 'إعادة القطع الثماني.', fr: 'Retour des huit objets.' }, unquotedRequest, { status: 'ACCEPTED' })],
  legalBases: [openBasis('UN Security Council Resolution 1483 (2003)', 'UN_RESOLUTION', ['the date of the removal from Iraq'], { note: 'Covers removals since 6 August 1990.' })],
  evidence: [
    evidence('inscription', 'INSCRIPTION', 'Inscription naming the temple Eninnu', { en: 'The cones say for which temple they were made.', ar: 'تذكر المخاريط المعبد الذي صُنعت له.', fr: 'Les cônes disent pour quel temple ils furent faits.' }, 'CONCLUSIVE', told, { occurredAt: date('2018') }),
    evidence('excavation', 'EXCAVATION_RECORD', 'The temple at Girsu', { en: 'The temple is known at the site.', ar: 'المعبد معروف في الموقع.', fr: 'Le temple est connu sur le site.' }, 'STRONG', told),
    evidence('holes', 'OTHER', 'The holes of the diggers', { en: 'The place could be told to the holes.', ar: 'أمكن تحديد الموضع حتى الحفر نفسها.', fr: 'Le lieu put être précisé jusqu’aux trous.' }, 'STRONG', told),
  ],
  parties: [
    party('iraq', 'REQUESTING_STATE', 'STATE', 'Iraq', 'IQ'),
    party('museum', 'EXPERT', 'MUSEUM', 'British Museum', 'GB'),
    party('police', 'POLICE', 'POLICE', 'Police in London', 'GB'),
  ],
  outcomes: [outcome('returned', 'PHYSICAL_RETURN', '2018-08-10', 'All eight objects', told, { quantity: reported(8, told) })],
  handovers: [handover('embassy', '2018-08-10', 'British Museum', 'Embassy of Iraq', told, { quantity: reported(8, told) })],
  events: [
    event('seized', '2003-05', 'seizure', { en: 'Seized without papers.', ar: 'حُجزت بلا أوراق.', fr: 'Saisis sans papiers.' }, told),
    event('identified', '2018', 'identification', { en: 'Identified by their inscription.', ar: 'عُرف مصدرها من نقوشها.', fr: 'Identifiés par leur inscription.' }, told),
    event('returned', '2018-08-10', 'hand-over', { en: 'Returned to Iraq.', ar: 'أُعيدت إلى العراق.', fr: 'Rendus à l’Irak.' }, told),
  ],
  statements: [statement('cones', 'cones', 'Three of the eight', told)],
});

/** Objects of no known origin that an inscription led back to their site. */
export const girsuCones: Story = {
  authority: documentationDesk,
  sites: [site],
  objects: [cones],
  seizures: [seizure],
  cases: [file],
  links: [
    ...concerns(name, { objects: [name], seizures: [name], items: [[name, 'lot']], sites: [recordId.site(girsu)] }, told),
    fromPlace('REMOVED_FROM', name, recordId.site(girsu), 'The inscription names the temple Eninnu.', told, {
      method: 'INSCRIPTION',
      evidence: [
        { kind: 'INSCRIPTION', statement: 'The inscription on the cones names the temple Eninnu.', source: told },
        { kind: 'EXCAVATION_RECORD', statement: 'The temple Eninnu stands at Girsu.', source: told },
        { kind: 'OTHER', statement: 'The cones were traced to the holes from which they were dug.', source: told },
      ],
      reason: 'Three pieces of evidence, each leading to the next.',
    }),
    seizedAs(name, [name, 'lot'], 'The cones are among the eight objects of the lot.', told, { occurredAt: on('2003-05') }),
  ],
};
