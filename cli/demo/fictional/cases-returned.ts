import { claim, deadline, decidedBasis, event, evidence, handover, outcome, party, reported, statement, step, track, unesco1970 } from '../cases/case-parts.ts';
import { date, money } from '../values.ts';
import { type FictionalCase, from } from './case-draft.ts';

/** Cases of the fictional world that came to an agreement or a return, and the agreement that frames them. */
export const returnedCases: readonly FictionalCase[] = [
  {
    key: 'xa-case-4', slug: 'xa-justice', mark: 'public',
    title: { en: 'Framework agreement of Qamar Coast and Valmark on returns', ar: 'اتفاق إطاري بين ساحل القمر وفالمارك بشأن الإعادة', fr: 'Accord-cadre entre la Côte de Qamar et le Valmark sur les retours' },
    document: {
      remedySought: 'RETURN', state: 'AGREED', requestingStates: ['XA'], respondentStates: ['XF'],
      tracks: [track('t1', 'DIPLOMATIC', 'AGREED', [step('NEGOTIATION', '2021-11', 'Talks of the two ministries', from), step('AGREED', '2022-09-01', 'Agreement signed for five years', from)], { channel: 'DIPLOMATIC' })],
      deadlines: [deadline('d1', 'AGREEMENT_EXPIRY', '2027-09-01', 'OPEN', 'Article 12 of the agreement', from, { renewable: true })],
      parties: [party('p1', 'REQUESTING_STATE', 'MINISTRY', 'Ministry of Foreign Affairs of Qamar Coast', 'XA'), party('p2', 'HOLDER', 'STATE', 'Valmark', 'XF')],
      quantities: [reported(14, from, '2022'), reported(17, from, '2024')],
    },
  },
  {
    key: 'xa-case-1', slug: 'xa-justice', mark: 'public', parent: 'XA-CASE-4',
    title: { en: 'Marble head of Tell Qasab: return from Valmark', ar: 'رأس الرخام من تل القصب: الإعادة من فالمارك', fr: 'Tête de marbre de Tell Qasab : retour du Valmark' },
    document: {
      remedySought: 'RESTITUTION', state: 'CLOSED', requestingStates: ['XA'], respondentStates: ['XF'],
      tracks: [
        track('t1', 'FORFEITURE', 'CLOSED', [step('CRIMINAL_OR_FORFEITURE', '2021-08', 'Notice of forfeiture', from), step('DECIDED', '2022-05-30', 'Forfeited to the state of Valmark', from)], { forum: 'Port court of Valmark', channel: 'COURT' }),
        track('t2', 'DIPLOMATIC', 'CLOSED', [step('SUBMITTED', '2021-09-12', 'Note of the embassy', from), step('AGREED', '2022-11', 'Return agreed after a year on display', from), step('RECEIVED', '2023-10-14', 'Received in the capital', from)], { channel: 'DIPLOMATIC' }),
      ],
      claims: [claim('c1', 'Qamar Coast', 'XA', { en: 'The head was dug at Tell Qasab after the law of 1978 had vested finds in the state.', ar: 'استُخرج الرأس من تل القصب بعد قانون 1978 الذي جعل اللقى ملكاً للدولة.', fr: 'La tête a été exhumée à Tell Qasab après la loi de 1978 attribuant les trouvailles à l’État.' }, from, { status: 'ACCEPTED', claimedAs: 'RESTITUTION', channel: 'DIPLOMATIC' })],
      legalBases: [decidedBasis('Antiquities law of Qamar Coast of 1978', 'NATIONAL_LAW', 'XA', 'Finds belong to the state.', from), unesco1970(['inventory entry of the object'])],
      evidence: [
        evidence('e1', 'MATERIAL_ANALYSIS', 'Soil of the cavity', { en: 'The soil is that of the trench at Tell Qasab.', ar: 'التربة هي تربة الخندق في تل القصب.', fr: 'La terre est celle de la tranchée de Tell Qasab.' }, 'STRONG', from),
        evidence('e2', 'MARKET_PHOTO', 'Photographs of the diggers', { en: 'The head beside the pit.', ar: 'الرأس بجانب الحفرة.', fr: 'La tête au bord de la fosse.' }, 'CONCLUSIVE', from, { withheld: true }),
      ],
      deadlines: [deadline('d1', 'FORFEITURE_NOTICE', '2021-10-15', 'MET', 'Customs code, article 61', from), deadline('d2', 'LOAN_END', '2023-10-01', 'MET', 'Agreement of 2022', from)],
      parties: [
        party('p1', 'REQUESTING_STATE', 'STATE', 'Qamar Coast', 'XA'), party('p2', 'HOLDER', 'MUSEUM', 'Valmark Museum of Antiquities', 'XF'), party('p3', 'COURT', 'COURT', 'Port court of Valmark', 'XF'), party('p4', 'CUSTOMS', 'CUSTOMS', 'Valmark Border Service', 'XF'),
      ],
      outcomes: [outcome('o1', 'TITLE_TRANSFER_CUSTODY_ABROAD', '2023-02', 'one marble head', from), outcome('o2', 'PHYSICAL_RETURN', '2023-10-14', 'one marble head', from)],
      handovers: [handover('h1', '2023-10-14', 'Valmark Museum of Antiquities', 'Antiquities Service of Qamar Coast', from, { protocolNumber: 'PV 14/2023', place: 'Embassy of Qamar Coast' })],
      documents: [{ key: 'k1', kind: 'HANDOVER_PROTOCOL', title: 'Protocol of handover', issuedAt: date('2023-10-14'), issuer: 'Embassy of Qamar Coast', note: null, source: from }],
      notes: [{ text: 'A year on display was conceded to spare the appeal.', occurredAt: date('2022-10') }],
      valuations: [money('240000', 'EUR', 'INSURED', from, '2023')],
      events: [event('v1', '2022-12', 'exhibition', { en: 'Shown in Valmark as property of Qamar Coast.', ar: 'عُرض في فالمارك بوصفه ملكاً لساحل القمر.', fr: 'Exposée au Valmark comme propriété de la Côte de Qamar.' }, from)],
      statements: [statement('s1', 'findspot', 'Freehaven', from, 'REFUTED')],
    },
  },
  {
    key: 'xb-case-1', slug: 'xb-heritage', mark: 'public',
    title: { en: 'Clay tablet of Tell Ghurab: return from Valmark', ar: 'رقيم تل غراب: الإعادة من فالمارك', fr: 'Tablette de Tell Ghurab : retour du Valmark' },
    document: {
      remedySought: 'RETURN', state: 'CLOSED', requestingStates: ['XB'], respondentStates: ['XF'],
      tracks: [track('t1', 'VOLUNTARY', 'CLOSED', [step('SUBMITTED', '2021-10', 'Letter to the Border Service', from), step('RECEIVED', '2023-10-14', 'Received at the embassy', from)], { channel: 'DIRECT' })],
      claims: [claim('c1', 'Ministry of Culture of Sahrat', 'XB', { en: 'The text names the temple of the place.', ar: 'يذكر النص معبد المكان.', fr: 'Le texte nomme le temple du lieu.' }, from, { status: 'ACCEPTED' })],
      legalBases: [unesco1970(['date of import', 'inventory entry of the object'])],
      evidence: [evidence('e1', 'INSCRIPTION', 'Line 4 of the text', { en: 'Names the temple of Tell Ghurab.', ar: 'يسمي معبد تل غراب.', fr: 'Nomme le temple de Tell Ghurab.' }, 'CONCLUSIVE', from)],
      deadlines: [deadline('d1', 'DIPLOMATIC_REPLY', '2022-01-31', 'MET', 'Letter of October 2021', from)],
      parties: [party('p1', 'CLAIMANT', 'MINISTRY', 'Ministry of Culture of Sahrat', 'XB'), party('p2', 'CUSTOMS', 'CUSTOMS', 'Valmark Border Service', 'XF')],
      outcomes: [outcome('o1', 'PHYSICAL_RETURN', '2023-10-14', 'one inscribed tablet', from)],
      handovers: [handover('h1', '2023-10-14', 'Valmark Border Service', 'Ministry of Culture of Sahrat', from)],
    },
  },
  {
    key: 'xc-case-1', slug: 'xc-heritage', mark: 'community',
    title: { en: 'Cargo of the wreck of Marsa: partial return', ar: 'حمولة حطام المرسى: إعادة جزئية', fr: 'Cargaison de l’épave de Marsa : retour partiel' },
    document: {
      remedySought: 'REPATRIATION', state: 'TITLE_RESOLVED', requestingStates: ['XC'], respondentStates: ['XF', 'XE'],
      tracks: [
        track('t1', 'NEGOTIATION', 'AGREED', [step('NEGOTIATION', '2022-02', 'Talks with the Border Service', from), step('AGREED', '2022-12', 'Glass returns, coins stay for study', from)], { channel: 'DIRECT' }),
        track('t2', 'CRIMINAL', 'DORMANT', [step('CRIMINAL_OR_FORFEITURE', '2022-03', 'Inquiry against divers unknown', from)], { forum: 'Harbour court of Marjan' }),
      ],
      claims: [claim('c1', 'Marjan Islands', 'XC', { en: 'Cargo of a wreck in territorial waters.', ar: 'حمولة حطام في المياه الإقليمية.', fr: 'Cargaison d’une épave dans les eaux territoriales.' }, from, { status: 'PARTLY_ACCEPTED', claimedAs: 'REPATRIATION' })],
      deadlines: [deadline('d1', 'SAFEKEEPING_RENEWAL', '2026-12-01', 'OPEN', 'Agreement of December 2022', from, { renewable: true })],
      parties: [party('p1', 'CLAIMANT', 'ANTIQUITIES_AUTHORITY', 'Heritage Authority of the Marjan Islands', 'XC'), party('p2', 'HOLDER', 'CUSTOMS', 'Valmark Border Service', 'XF'), party('p3', 'EXPERT', 'UNIVERSITY', 'University of Ardan', 'XD')],
      outcomes: [outcome('o1', 'PARTIAL_RETURN', '2022-12', 'one glass flask; the coins stay in Valmark', from)],
      handovers: [handover('h1', null, 'Valmark Border Service', 'Heritage Authority of the Marjan Islands', from, { status: 'SCHEDULED', place: 'Marjan harbour, pier 2', transport: { scheduledFor: date('2027-03-01'), route: 'Valmark harbour, Marjan harbour', carrier: 'Blue Dhow Lines', note: 'Escort of two.' } })],
      quantities: [reported(1, from, '2022'), reported(19, from, '2021')],
    },
  },
];
