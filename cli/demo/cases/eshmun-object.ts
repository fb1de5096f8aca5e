import type { RecordDraft } from '../../../subgraphs/kernel/data/draft.ts';
import type { SourceValue } from '../../../subgraphs/kernel/values/types.ts';
import type { ObjectDocument } from '../../../subgraphs/objects/documents.ts';
import { count, term, texts } from '../values.ts';
import { objectDraft } from './drafts.ts';
import { custody, legal, location, loss, objectStatement, origin, privatePerson, state, title, who } from './object-parts.ts';

const lebanon = state('Lebanon', 'LB');
const museum = who('MUSEUM', 'Metropolitan Museum of Art', 'US', 'borrower');
const seller = privatePerson(null, 'dealer');
const buyers = privatePerson(null, 'collectors');
const lender = privatePerson(null, 'collector');

/** The head from its excavation to its return; the three private owners and dealers stand in `persons` alone. */
export function eshmunObject({ sources, told, filing, looted, card, prosecutor }: {
  sources: SourceValue[]; told: SourceValue; filing: SourceValue; looted: SourceValue; card: string; prosecutor: string;
}): RecordDraft<ObjectDocument> {
  const office = who('COURT_OR_PROSECUTOR', prosecutor, 'US');
  return objectDraft('eshmun-bulls-head', {
    title: { en: 'Marble head of a bull from the temple of Eshmun', ar: 'رأس ثور من الرخام من معبد أشمون', fr: 'Tête de taureau en marbre du temple d’Echmoun' },
    sources,
    persons: [
      { role: 'dealer', name: 'Robin Symes', path: 'custodyTimeline/sold-1996/from' },
      { role: 'collectors', name: 'Beierwaltes', path: 'custodyTimeline/sold-1996/to' },
      { role: 'collector', name: 'Steinhardt', path: 'custodyTimeline/sold-2010/to' },
    ],
  }, {
    objectTypes: [term('sculpture'), term('head')],
    materials: [term('marble')],
    extent: 'FRAGMENT',
    quantity: count(1, 1, 'COUNTED', told),
    description: texts({
      en: 'A bull’s head of marble, found by excavation and known by the number of its card.', ar: 'رأس ثور من الرخام عُثر عليه في حفريات ويُعرف برقم بطاقته.', fr: 'Une tête de taureau en marbre, trouvée en fouille et connue par le numéro de sa fiche.',
    }),
    identifiers: [{ scheme: 'EXCAVATION', value: card, source: filing }],
    originAttributions: [origin('temple', 'FOUND_AT', 'SITE', 'Temple of Eshmun, near Sidon', 'LB', filing)],
    titleTimeline: [
      title('lebanon', 'VESTING_BY_LAW', '1967-07-08', null, lebanon, { by: told, words: {
        en: 'A find of an excavation in Lebanon.', ar: 'مكتشَف من حفريات في لبنان.', fr: 'Trouvaille d’une fouille au Liban.',
      } }),
      title('bought-1996', 'PURCHASE', '1996', seller, buyers, { by: told, status: 'DISPUTED' }),
      title('bought-2010', 'PURCHASE', '2010', buyers, lender, { by: told, status: 'DISPUTED' }),
      title('withdrawn', 'RELINQUISHMENT', '2017-10-11', buyers, lebanon, { by: told, words: {
        en: 'The suit for ownership was withdrawn.', ar: 'سُحبت دعوى الملكية.', fr: 'L’action en propriété fut abandonnée.',
      } }),
    ],
    custodyTimeline: [
      custody('excavated', 'FIND', '1967-07-08', null, lebanon, { by: filing, place: 'Temple of Eshmun' }),
      custody('moved', 'DEPOSIT', '1979', null, lebanon, { by: told, place: 'Byblos' }),
      custody('taken', 'THEFT', '1981', lebanon, null, { by: told, place: 'Byblos' }),
      custody('sold-1996', 'SALE_OF_STOLEN_GOODS', '1996', seller, buyers, { by: told }),
      custody('sold-2010', 'SALE_OF_STOLEN_GOODS', '2010', buyers, lender, { by: told }),
      custody('loan', 'LOAN', null, lender, museum, { by: told }),
      custody('seized', 'SEIZURE', '2017-07-06', museum, office, { by: told }),
      custody('returned', 'RETURN', '2017', office, lebanon, { by: looted }),
    ],
    locationTimeline: [
      location('temple', '1967-07-08', 'Temple of Eshmun, near Sidon', 'LB', { by: filing }),
      location('byblos', '1979', 'Byblos', 'LB', { by: told }),
      location('museum', null, 'Metropolitan Museum of Art, New York', 'US', { by: told }),
      location('lebanon', '2017', 'Lebanon', 'LB', { by: looted }),
    ],
    legalStatusTimeline: [
      legal('stolen', 'REPORTED_STOLEN', '1981', null, { by: told }),
      legal('seized', 'SEIZED', '2017-07-06', office, { by: told }),
      legal('disputed', 'TITLE_DISPUTED', null, null, { by: told }),
      legal('title', 'TITLE_RETURNED', '2017-10-11', null, { by: told }),
      legal('returned', 'RETURNED', '2017', null, { by: looted }),
    ],
    statements: [objectStatement('price', 'price1996', 'About USD 1 to 1.2 million', told)],
    lossReports: [loss('theft-1981', 'THEFT', 'Lebanon', '1981', 'Byblos', {
      en: 'Taken from the store to which the finds had been moved.', ar: 'سُرق من المخزن الذي نُقلت إليه المكتشفات.', fr: 'Prise dans le dépôt où les trouvailles avaient été mises.',
    }, told)],
  });
}
