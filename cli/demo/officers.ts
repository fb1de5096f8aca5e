import type { DemonstrationOfficer } from '../../gateway/issuer/officers.ts';
import { demoId } from '../../schema/ids.ts';
import { authoritySeeds } from '../../subgraphs/directory/seed/authorities.ts';
import type { Role } from '../../subgraphs/kernel/process/principal.ts';
import { developmentPrincipal } from './clients.ts';

/** Invented persons, one at least for each role, as whom a visitor of the demonstration signs in. */
const officers: { id: string; client: string; roles: Role[]; names: DemonstrationOfficer['names'] }[] = [
  { id: 'salma', client: 'xa-heritage', roles: ['REGISTRY_STEWARD'], names: { ar: 'سلمى القمري', en: 'Salma al-Qamari', fr: 'Salma al-Qamari' } },
  { id: 'idris', client: 'xa-heritage', roles: ['CASE_OFFICER'], names: { ar: 'إدريس الساحلي', en: 'Idris as-Sahili', fr: 'Idris as-Sahili' } },
  { id: 'nadir', client: 'xa-customs', roles: ['CUSTOMS_OFFICER'], names: { ar: 'نادر المرفئي', en: 'Nadir al-Marfai', fr: 'Nadir al-Marfai' } },
  { id: 'huda', client: 'xa-customs', roles: ['CUSTOMS_ANALYST'], names: { ar: 'هدى الراصد', en: 'Huda ar-Rasid', fr: 'Huda ar-Rasid' } },
  { id: 'karim', client: 'xa-justice', roles: ['CASE_OFFICER', 'CASE_PARTY_COUNSEL'], names: { ar: 'كريم العادلي', en: 'Karim al-Adili', fr: 'Karim al-Adili' } },
  { id: 'zahra', client: 'xb-heritage', roles: ['REGISTRY_STEWARD', 'CASE_OFFICER'], names: { ar: 'زهرة الصحراتي', en: 'Zahra as-Sahrati', fr: 'Zahra as-Sahrati' } },
  { id: 'yunus', client: 'xb-heritage', roles: ['AUDITOR'], names: { ar: 'يونس الحسيب', en: 'Yunus al-Hasib', fr: 'Yunus al-Hasib' } },
  { id: 'tariq', client: 'xb-customs', roles: ['CUSTOMS_OFFICER'], names: { ar: 'طارق البوابي', en: 'Tariq al-Bawwabi', fr: 'Tariq al-Bawwabi' } },
  { id: 'lina', client: 'xf-museum', roles: ['RESEARCHER'], names: { ar: 'لينا فالمر', en: 'Lina Valmer', fr: 'Lina Valmer' } },
  { id: 'tomas', client: 'xf-museum', roles: ['EXPERT'], names: { ar: 'توماس هارل', en: 'Tomas Harl', fr: 'Tomas Harl' } },
  { id: 'edda', client: 'xf-customs', roles: ['CUSTOMS_OFFICER'], names: { ar: 'إدّا مورن', en: 'Edda Morn', fr: 'Edda Morn' } },
  { id: 'samir', client: 'al-quds-desk', roles: ['DESK_STEWARD'], names: { ar: 'سمير الزيتوني', en: 'Samir az-Zaytuni', fr: 'Samir az-Zaytuni' } },
  { id: 'amina', client: 'documentation-desk', roles: ['SECRETARIAT'], names: { ar: 'أمينة الوسيط', en: 'Amina al-Wasit', fr: 'Amina al-Wasit' } },
  { id: 'rashid', client: 'documentation-desk', roles: ['ADMINISTRATOR'], names: { ar: 'رشيد الناظم', en: 'Rashid an-Nazim', fr: 'Rashid an-Nazim' } },
];

/** The officers of the sign-in page. */
export function demonstrationOfficers(): DemonstrationOfficer[] {
  return officers.map(({ id, client, roles, names }) => {
    const principal = developmentPrincipal(client, roles);
    const authority = authoritySeeds.find(({ slug }) => slug === client);
    if (principal === null || authority === undefined) throw new Error(`The directory seeds no authority ${client}.`);
    // An expert is one for a single request; the demonstration has one that no record holds.
    const expert = roles.includes('EXPERT') ? { expertRequest: demoId('act', 'expert request') } : {};
    return { id, names, institution: authority.names, principal: { ...principal, ...expert } };
  });
}
