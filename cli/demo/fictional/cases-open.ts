import { claim, deadline, decidedBasis, event, evidence, openBasis, outcome, party, reported, statement, step, track, unesco1970 } from '../cases/case-parts.ts';
import { date, money } from '../values.ts';
import { type FictionalCase, from } from './case-draft.ts';

/** Cases of the fictional world that go on, rest, or were lost. */
export const openCases: readonly FictionalCase[] = [
  {
    key: 'xa-case-2', slug: 'xa-justice', mark: 'customs+justice',
    title: { en: 'Limestone relief of Tell Nuwayr: claim against Valmark', ar: 'نقش تل نوير: مطالبة فالمارك', fr: 'Relief de Tell Nuwayr : demande adressée au Valmark' },
    document: {
      remedySought: 'RESTITUTION', state: 'LITIGATION', requestingStates: ['XA'], respondentStates: ['XF'],
      tracks: [
        track('t1', 'JUDICIAL', 'LITIGATION', [step('SUBMITTED', '2022-03-20', 'Claim filed', from), step('LITIGATION', '2022-10', 'First hearing', from), step(null, '2024-05', 'Expert heard', from)], { forum: 'High court of Valmark', channel: 'COURT' }),
        track('t2', 'DIPLOMATIC', 'ACKNOWLEDGED', [step('SUBMITTED', '2022-04-02', 'Note of the embassy', from), step('ACKNOWLEDGED', '2022-04-30', 'Receipt of the note', from)], { channel: 'DIPLOMATIC' }),
        track('t3', 'CRIMINAL', 'OPENED', [step('OPENED', '2021-03', 'Inquiry on the diggers', from)], { forum: 'Prosecution Service of Qamar Coast' }),
      ],
      claims: [
        claim('c1', 'Qamar Coast', 'XA', { en: 'The back of the relief joins the stump left in the wall.', ar: 'يطابق ظهر النقش الجزء الباقي في الجدار.', fr: 'Le dos du relief rejoint la souche restée dans le mur.' }, from, { status: 'SUBMITTED', submittedAt: date('2022-03-20'), claimedAs: 'RESTITUTION', channel: 'COURT' }),
        claim('c2', 'Harbour Row Gallery', 'XF', { en: 'Bought in good faith.', ar: 'اشتُري بحسن نية.', fr: 'Acheté de bonne foi.' }, from, { status: 'SUBMITTED', amount: money('160000', 'EUR', 'COMPENSATION', from), claimedAs: null }),
      ],
      legalBases: [decidedBasis('Antiquities law of Qamar Coast of 1978', 'NATIONAL_LAW', 'XA', 'Pleaded; not decided.', from, { assessment: 'INDETERMINATE', missing: ['date of removal'] }), unesco1970(['date of import', 'inventory entry of the object'])],
      evidence: [
        evidence('e1', 'JOIN_WITH_FRAGMENT', 'Stump in the wall', { en: 'A cast of the stump fits.', ar: 'قالب الجزء الباقي مطابق.', fr: 'Un moulage de la souche s’ajuste.' }, 'CONCLUSIVE', from),
        evidence('e2', 'FORGED_PAPER', 'Export licence of 1963', { en: 'The form of number came in 1994.', ar: 'شكل الرقم ظهر سنة 1994.', fr: 'Le format du numéro date de 1994.' }, 'STRONG', from),
        evidence('e3', 'TESTIMONY', 'Statement of a driver', { en: 'Not to be shown before the hearing.', ar: 'لا تُعرض قبل الجلسة.', fr: 'À ne pas produire avant l’audience.' }, 'SUPPORTING', from, { withheld: true }),
      ],
      deadlines: [
        deadline('d1', 'COURT_DATE', '2027-02-16', 'OPEN', 'Order of the court', from), deadline('d2', 'LIMITATION', '2024-03-20', 'MET', 'Three years from knowledge of place and holder', from),
        deadline('d3', 'DIPLOMATIC_REPLY', '2022-10-02', 'MISSED', 'Note of April 2022', from), deadline('d4', 'INDEMNITY', null, 'UNKNOWN', 'Bond of the claimant', from),
      ],
      parties: [
        party('p1', 'REQUESTING_STATE', 'STATE', 'Qamar Coast', 'XA'), party('p2', 'HOLDER', 'DEALER', 'Harbour Row Gallery', 'XF'), party('p3', 'COURT', 'COURT', 'High court of Valmark', 'XF'),
        party('p4', 'CUSTOMS', 'CUSTOMS', 'Valmark Border Service', 'XF'), party('p5', 'EXPERT', 'UNIVERSITY', 'University of Ardan', 'XD'),
      ],
      notes: [{ text: 'Would settle for a loan of three years, no payment.', occurredAt: date('2024-06') }],
      valuations: [money('160000', 'EUR', 'ASSESSED', from, '2021'), money('310000', 'EUR', 'ASKING_PRICE', from, '2020')],
      events: [event('v1', '2021-02-02', 'seizure', { en: 'Held at Valmark harbour.', ar: 'أوقف في مرفأ فالمارك.', fr: 'Retenu au port de Valmark.' }, from)],
    },
  },
  {
    key: 'xa-case-3', slug: 'xa-heritage', mark: 'public',
    title: { en: 'Freehaven shipment of 2017: claim at rest', ar: 'شحنة الميناء الحر لسنة 2017: مطالبة معلقة', fr: 'Cargaison de Port-Franc de 2017 : demande suspendue' },
    document: {
      remedySought: 'RETURN', state: 'SUSPENDED', stateReason: 'No safe transport and no museum to receive it.', requestingStates: ['XA'], respondentStates: ['XE'],
      tracks: [track('t1', 'ADMINISTRATIVE', 'SUSPENDED', [step('SUBMITTED', '2018-02', 'Request to customs', from), step('AGREED', '2019-01', 'Return agreed', from), step('SUSPENDED', '2019-09', 'Storm damage to the museum', from)], { channel: 'LAW_ENFORCEMENT', stateReason: 'Museum closed.' })],
      claims: [claim('c1', 'Antiquities Service of Qamar Coast', 'XA', { en: 'One head and four capitals of one building.', ar: 'رأس وأربعة تيجان من مبنى واحد.', fr: 'Une tête et quatre chapiteaux d’un même édifice.' }, from, { status: 'ACCEPTED' })],
      suspensions: [{ from: date('2019-09'), until: null, reason: 'Storm damage to the museum', source: from }],
      deadlines: [deadline('d1', 'SAFEKEEPING_RENEWAL', '2024-01-31', 'EXTENDED', 'Storage contract of the free zone', from, { renewable: true })],
      parties: [party('p1', 'CLAIMANT', 'ANTIQUITIES_AUTHORITY', 'Antiquities Service of Qamar Coast', 'XA'), party('p2', 'HOLDER', 'FREEPORT', 'Freehaven Free Port Customs', 'XE'), party('p3', 'FUNDER', 'FOUNDATION', 'Moon Coast Foundation', 'XC')],
      quantities: [reported(5, from, '2017'), reported(6, from, '2019')],
      statements: [statement('s1', 'quantity', 'six pieces, one of them modern', from, 'DISPUTED')],
    },
  },
  {
    key: 'xb-case-2', slug: 'xb-heritage', mark: 'public',
    title: { en: 'Terracotta figurine of Tell Ghurab: claim refused', ar: 'تمثال تل غراب: مطالبة مرفوضة', fr: 'Figurine de Tell Ghurab : demande rejetée' },
    document: {
      remedySought: 'RESTITUTION', state: 'REJECTED', requestingStates: ['XB'], respondentStates: ['XF'],
      tracks: [
        track('t1', 'JUDICIAL', 'REJECTED', [step('SUBMITTED', '2016-09', 'Claim filed', from), step('DECIDED', '2019-04', 'Dismissed: out of time', from), step('APPEAL', '2019-06', 'Appeal', from), step('REJECTED', '2020-06-12', 'Appeal dismissed', from)], { forum: 'High court of Valmark', channel: 'COURT' }),
        track('t2', 'NEGOTIATION', 'WITHDRAWN', [step('NEGOTIATION', '2015', 'Talks with the museum', from), step('WITHDRAWN', '2016', 'No result', from)], { channel: 'DIRECT' }),
      ],
      claims: [claim('c1', 'Sahrat', 'XB', { en: 'Missing from the site store; bought by the museum in 1998.', ar: 'مفقود من مخزن الموقع واشتراه المتحف سنة 1998.', fr: 'Disparue du dépôt du site ; achetée par le musée en 1998.' }, from, { status: 'REFUSED', claimedAs: 'RESTITUTION', channel: 'COURT' })],
      legalBases: [decidedBasis('Limitation act of Valmark', 'NATIONAL_LAW', 'XF', 'Held to bar the claim.', from), openBasis('UNIDROIT Convention of 1995', 'TREATY', ['both states contracting at the time of theft'], { article: '3' })],
      evidence: [evidence('e1', 'INVENTORY_NUMBER', 'Number in ink', { en: 'Faded; read in two ways.', ar: 'باهت ويُقرأ على وجهين.', fr: 'Pâli ; deux lectures.' }, 'WEAK', from), evidence('e2', 'LEGAL', '“Missing” is not “stolen”', { en: 'The register says missing.', ar: 'يقول السجل إنه مفقود.', fr: 'Le registre dit : manquant.' }, 'ADVERSE', from)],
      deadlines: [deadline('d1', 'LIMITATION', '2004', 'MISSED', 'Six years from the purchase', from), deadline('d2', 'APPEAL', '2019-06-30', 'MET', 'Rules of the court', from)],
      parties: [party('p1', 'CLAIMANT', 'STATE', 'Sahrat', 'XB'), party('p2', 'HOLDER', 'MUSEUM', 'Valmark Museum of Antiquities', 'XF'), party('p3', 'COURT', 'COURT', 'High court of Valmark', 'XF')],
      outcomes: [outcome('o1', 'DENIED', '2020-06-12', 'one terracotta figurine; it stays in Valmark', from)],
    },
  },
  {
    key: 'xb-case-3', slug: 'xb-heritage', mark: 'authority',
    title: { en: 'Relief of Tell Ghurab: file in preparation', ar: 'نقش تل غراب: ملف قيد الإعداد', fr: 'Relief de Tell Ghurab : dossier en préparation' },
    document: {
      remedySought: 'RESTITUTION', state: 'DRAFT', requestingStates: ['XB'], respondentStates: ['XF'],
      tracks: [track('t1', 'DIPLOMATIC', 'RESEARCH', [step('RESEARCH', '2025-01', 'Search of the field diaries', from)])],
      claims: [claim('c1', 'Sahrat', 'XB', { en: 'Draft of a note.', ar: 'مسودة مذكرة.', fr: 'Projet de note.' }, from, { status: 'PREPARED' })],
      deadlines: [deadline('d1', 'LIMITATION', '2027-12-31', 'OPEN', 'Three years from knowledge', from)],
      parties: [party('p1', 'CLAIMANT', 'MINISTRY', 'Ministry of Culture of Sahrat', 'XB'), party('p2', 'HOLDER', 'MUSEUM', 'Valmark Museum of Antiquities', 'XF')],
      notes: [{ text: 'Do not write before the field diary of 1972 is found.', occurredAt: date('2025-02') }],
    },
  },
  {
    key: 'xd-case-1', slug: 'xd-heritage', mark: 'parties',
    title: { en: 'Door panel of the monastery of Sanad: mediation', ar: 'مصراع دير سند: وساطة', fr: 'Vantail du monastère de Sanad : médiation' },
    document: {
      remedySought: 'RETURN', state: 'MEDIATION', requestingStates: ['XD'], respondentStates: ['XF'],
      tracks: [
        track('t1', 'MEDIATION', 'MEDIATION', [step('SUBMITTED', '2022-02', 'Request for good offices', from), step('MEDIATION', '2023-03', 'Mediator named', from)], { channel: 'INTERGOVERNMENTAL' }),
        track('t2', 'VOLUNTARY', 'ACKNOWLEDGED', [step('ACKNOWLEDGED', '2021-12-01', 'Handed in by the holder', from)]),
      ],
      claims: [
        claim('c1', 'Ardan Highlands', 'XD', { en: 'Part of a listed monument.', ar: 'جزء من معلم مسجل.', fr: 'Élément d’un monument classé.' }, from, { status: 'SUBMITTED' }),
        claim('c2', 'Community of Sanad', 'XD', { en: 'The door is blessed and belongs in its frame.', ar: 'الباب مبارك ومكانه إطاره.', fr: 'La porte est bénie et appartient à son cadre.' }, from, { status: 'SUBMITTED', claimedAs: 'RETURN' }),
      ],
      deadlines: [deadline('d1', 'DIPLOMATIC_REPLY', '2026-12-31', 'OPEN', 'Timetable of the mediator', from)],
      parties: [party('p1', 'REQUESTING_STATE', 'STATE', 'Ardan Highlands', 'XD'), party('p2', 'CLAIMANT', 'RELIGIOUS_BODY', 'Community of Sanad', 'XD'), party('p3', 'MEDIATOR', 'INTERGOVERNMENTAL', 'Good offices committee', null)],
      notes: [{ text: 'The community would accept a copy in the museum.', occurredAt: date('2024') }],
    },
  },
];
