import type { CustodyEvent, LegalStatusEvent, LocationEvent, LossReport, ObjectParty, ProvenanceStatement, TitleEvent } from '../../../subgraphs/objects/documents.ts';
import type { PersonDetail } from '../../../subgraphs/kernel/data/draft.ts';
import type { SourceValue } from '../../../subgraphs/kernel/values/types.ts';
import { custody, legal, location, loss, privatePerson, provenance, title, who } from '../cases/object-parts.ts';
import { person } from './invented.ts';
import type { ObjectFate } from './object-table.ts';

/** The four timelines and what is told beside them: title, custody, location and legal status never stand for one another. */
export interface Life {
  titleTimeline: TitleEvent[];
  custodyTimeline: CustodyEvent[];
  locationTimeline: LocationEvent[];
  legalStatusTimeline: LegalStatusEvent[];
  provenanceStatements: ProvenanceStatement[];
  lossReports: LossReport[];
  persons: PersonDetail[];
}

/** What a life is told of. */
export interface Subject {
  owner: string;
  state: string;
  /** Year in which the owner took it in. */
  year: number;
  from: SourceValue;
  place: number;
}

/** The life of an object after its fate. */
export function lifeOf(fate: ObjectFate, subject: Subject): Life {
  const { owner, state, year, from, place } = subject;
  const museum = who('MUSEUM', owner, state);
  const told = { by: from };
  const kept = keptBefore(subject, museum);
  const lost = (kind: LossReport['kind'], when: string, en: string, ar: string, fr: string) => loss('r1', kind, owner, when, 'the museum store', { en, ar, fr }, from);
  switch (fate) {
    case 'held':
      return { ...kept, legalStatusTimeline: [legal('s1', 'CLEARED', `${year + 2}`, who('AUTHORITY', owner, state), told)] };
    case 'stolen':
      return {
        ...kept,
        custodyTimeline: [...kept.custodyTimeline, custody('c2', 'THEFT', '2017-11-03', museum, null, told)],
        legalStatusTimeline: [legal('s1', 'REPORTED_STOLEN', '2017-11-05', who('POLICE', 'Police of the capital', state), told)],
        lossReports: [lost('THEFT', '2017-11-03', 'The case was forced during the night.', 'كُسرت خزانة العرض ليلاً.', 'La vitrine a été forcée pendant la nuit.')],
      };
    case 'missing':
      return {
        ...kept,
        custodyTimeline: [...kept.custodyTimeline, custody('c2', 'LOSS', '2003/2009', museum, null, told)],
        legalStatusTimeline: [legal('s1', 'REPORTED_MISSING', '2010-02', who('AUTHORITY', owner, state), told)],
        lossReports: [{ ...lost('MISSING', '2003/2009', 'Not found at the stocktaking of 2010; nobody knows since when.', 'غياب لوحظ عند جرد 2010 ولا يُعرف منذ متى.', 'Absence constatée au récolement de 2010 ; nul ne sait depuis quand.'), discoveredAt: null }],
      };
    case 'destroyed':
      return { ...kept, legalStatusTimeline: [legal('s1', 'DESTROYED', '2015-05', null, told)], lossReports: [lost('DESTRUCTION', '2015-05', 'Burnt with the site house.', 'احتراق مع بيت البعثة.', 'Destruction par le feu, avec la maison de fouille.')] };
    case 'exported':
      return {
        ...kept,
        custodyTimeline: [...kept.custodyTimeline, custody('c2', 'EXPORT', '2012', museum, privatePerson('XE', 'carrier'), { ...told, place: 'Freehaven free zone' })],
        legalStatusTimeline: [legal('s1', 'REPORTED_EXPORTED', '2013', who('CUSTOMS', null, state), told)],
        lossReports: [lost('ILLEGAL_EXPORT', '2012', 'Left the country without a licence.', 'خروج من البلاد دون رخصة.', 'Sortie du pays sans licence.')],
        persons: [person('carrier', 'custodyTimeline/c2/to', place)],
      };
    case 'looted':
      return { ...dugUp(subject), lossReports: [lost('LOOTING', '2014/2016', 'Seen in photographs of the looters; never in an inventory.', 'ظهور في صور الناهبين دون أي قيد في جرد.', 'Photographies de pilleurs ; aucune inscription à l’inventaire.')] };
    case 'seized':
      return seizedAbroad(subject);
    case 'returned':
      return returned(subject, museum);
    case 'disputed':
    case 'refused':
      return claimed(subject, fate);
  }
}

const empty: Life = { titleTimeline: [], custodyTimeline: [], locationTimeline: [], legalStatusTimeline: [], provenanceStatements: [], lossReports: [], persons: [] };

function keptBefore({ state, year, from }: Subject, museum: ObjectParty): Life {
  const told = { by: from };
  return {
    ...empty,
    titleTimeline: [title('t1', 'VESTING_BY_LAW', String(year), null, who('STATE', null, state), told)],
    custodyTimeline: [custody('c1', 'FIND', String(year), null, museum, told)],
    locationTimeline: [location('p1', String(year), 'National museum', state, told), { ...location('p2', String(year + 1), 'Store B, shelf 14', state, told), storage: true }],
  };
}

function dugUp({ state, from, place }: Subject): Life {
  const told = { by: from };
  return {
    ...empty,
    titleTimeline: [title('t1', 'VESTING_BY_LAW', '1978', null, who('STATE', null, state), told)],
    custodyTimeline: [custody('c1', 'LOOTING', '2014/2016', null, privatePerson(state, 'digger'), told)],
    legalStatusTimeline: [legal('s1', 'REPORTED_LOOTED', '2019', who('AUTHORITY', null, state), told)],
    persons: [person('digger', 'custodyTimeline/c1/to', place)],
  };
}

function seizedAbroad(subject: Subject): Life {
  const { state, from } = subject;
  const told = { by: from };
  const dug = dugUp(subject);
  const customs = who('CUSTOMS', 'Valmark Border Service', 'XF');
  return {
    ...dug,
    custodyTimeline: [...dug.custodyTimeline, custody('c2', 'SEIZURE', '2021', privatePerson('XF', 'consignee'), customs, told)],
    locationTimeline: [location('p1', '2021', 'Valmark harbour', 'XF', told), { ...location('p2', '2021-09', 'Bonded store 3', 'XF', told), storage: true }],
    legalStatusTimeline: [...dug.legalStatusTimeline, legal('s2', 'SEIZED', '2021', customs, told), legal('s3', 'RESTITUTION_CLAIMED', '2022-03', who('STATE', null, state), told)],
    provenanceStatements: [
      provenance('From a family collection formed before 1965.', '1965', 'REFUTED', 'The export paper bears a form of number that was introduced in 1994.', from, 'Harbour Row Gallery'),
    ],
  };
}

/** Forfeited, then given back; it stayed on loan with the holder for a while after title had passed. */
function returned(subject: Subject, museum: ObjectParty): Life {
  const { state, from } = subject;
  const told = { by: from };
  const seized = seizedAbroad(subject);
  const holder = who('MUSEUM', 'Valmark Museum of Antiquities', 'XF');
  return {
    ...seized,
    titleTimeline: [...seized.titleTimeline, title('t2', 'FORFEITURE', '2022-05-30', privatePerson('XF', 'consignee'), who('STATE', null, 'XF'), told), title('t3', 'RESTITUTION', '2023-02', who('STATE', null, 'XF'), who('STATE', null, state), told)],
    custodyTimeline: [...seized.custodyTimeline, custody('c3', 'LOAN', '2023-02', who('CUSTOMS', 'Valmark Border Service', 'XF'), holder, told), custody('c4', 'RETURN', '2023-10-14', holder, museum, told)],
    locationTimeline: [...seized.locationTimeline, location('p3', '2023-02', 'Valmark Museum of Antiquities', 'XF', told), location('p4', '2023-10-14', 'National museum', state, told)],
    legalStatusTimeline: [...seized.legalStatusTimeline, legal('s4', 'FORFEITED', '2022-05-30', who('COURT_OR_PROSECUTOR', 'Port court of Valmark', 'XF'), told), legal('s5', 'TITLE_RETURNED', '2023-02', null, told), legal('s6', 'RETURNED', '2023-10-14', null, told)],
  };
}

function claimed({ state, from, place }: Subject, fate: 'disputed' | 'refused'): Life {
  const told = { by: from };
  const seller = privatePerson('XE', 'seller');
  const holder = who('MUSEUM', 'Valmark Museum of Antiquities', 'XF');
  return {
    ...empty,
    titleTimeline: [{ ...title('t1', 'PURCHASE', '1998', seller, holder, told), status: 'DISPUTED' }],
    custodyTimeline: [custody('c1', 'SALE', '1998', seller, holder, told)],
    locationTimeline: [location('p1', '1998', 'Valmark Museum of Antiquities', 'XF', told)],
    legalStatusTimeline: [
      legal('s1', 'TITLE_DISPUTED', '2016', who('STATE', null, state), told),
      ...(fate === 'refused' ? [legal('s2', 'CLAIM_DENIED', '2020-06-12', who('COURT_OR_PROSECUTOR', 'High court of Valmark', 'XF'), told)] : []),
    ],
    provenanceStatements: [provenance('Acquired by the seller’s family abroad in the 1950s.', '1950s', 'DISPUTED', 'No paper older than 1997 was shown.', from, 'Freehaven Expert Panel')],
    persons: [person('seller', 'custodyTimeline/c1/from', place)],
  };
}
