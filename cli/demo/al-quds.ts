import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { arabStates } from './sites/arab-states.ts';
import { texts } from './values.ts';
import { recordId, type Story } from './world.ts';

/** Old City of Jerusalem and its Walls: the List names no state for it. */
const jerusalem = '148';

/** The collection of the Al-Quds desk: a desk of its own across the registries, not a country code. */
export function alQudsStory(): Story {
  const palestinian = arabStates.filter(([, , , , , , , , , , , states]) => states === 'PS').map(([number]) => number);
  return {
    authority: 'al-quds-desk',
    collections: [
      {
        id: recordId.collection('al-quds'),
        titles: texts({ en: 'Al-Quds heritage', ar: 'تراث القدس', fr: 'Patrimoine d’Al-Qods' }),
        description: texts({
          en: 'Records on the heritage of Al-Quds and Palestine, gathered across the registries: sites of the World Heritage List, objects and the cases in which they are claimed. Each record stays with the institution that answers for it.',
          ar: 'سجلات عن تراث القدس وفلسطين مجموعة من مختلف السجلات: مواقع على قائمة التراث العالمي وقطع أثرية والقضايا التي تُطلب فيها. ويبقى كل سجل لدى المؤسسة المسؤولة عنه.',
          fr: 'Notices sur le patrimoine d’Al-Qods et de la Palestine, réunies à travers les registres : sites de la Liste du patrimoine mondial, objets et affaires dans lesquelles ils sont réclamés. Chaque notice reste à l’institution qui en répond.',
        }),
        stewards: [seededAuthorityId('al-quds-desk')],
        members: [
          ...[jerusalem, ...palestinian].map((number) => recordId.worldHeritage(number)),
          recordId.object('khirbet-al-koum-spoon'),
          recordId.case('khirbet-al-koum-spoon'),
        ],
      },
    ],
  };
}
