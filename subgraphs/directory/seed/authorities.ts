import { demoId } from '../../../schema/ids.ts';
import type { Role, Sector } from '../../kernel/process/principal.ts';

/** An authority of the demonstration and the development clients that act for it. */
export interface AuthoritySeed {
  slug: string;
  names: Record<'en' | 'ar' | 'fr', string>;
  /** ISO 3166-1 alpha-2, user-assigned; null for the desks. */
  state: string | null;
  kind: string;
  sector: Sector | null;
  /** Roles that `hub token <slug>` gives; none for what no token may act for. */
  roles: Role[];
}

const steward: Role[] = ['REGISTRY_STEWARD', 'CASE_OFFICER'];
const customs: Role[] = ['CUSTOMS_OFFICER', 'CUSTOMS_ANALYST'];
const justice: Role[] = ['CASE_OFFICER', 'CASE_PARTY_COUNSEL'];

/** No demonstration speaks for a real government: all are fictional but the hub's own desks. */
export const authoritySeeds: AuthoritySeed[] = [
  { slug: 'documentation-desk', state: null, kind: 'DESK', sector: null, roles: ['DESK_STEWARD', 'REGISTRY_STEWARD', 'CASE_OFFICER'], names: { en: 'Turath Hub documentation desk', ar: 'مكتب التوثيق في تراث هب', fr: 'Bureau de documentation de Turath Hub' } },
  { slug: 'al-quds-desk', state: null, kind: 'DESK', sector: 'HERITAGE', roles: ['DESK_STEWARD'], names: { en: 'Al-Quds heritage desk (demonstration)', ar: 'مكتب تراث القدس (بيانات تجريبية)', fr: 'Bureau du patrimoine d’Al-Qods (démonstration)' } },
  { slug: 'xa-heritage', state: 'XA', kind: 'ANTIQUITIES_SERVICE', sector: 'HERITAGE', roles: steward, names: { en: 'Antiquities Service of Qamar Coast', ar: 'مصلحة آثار ساحل القمر', fr: 'Service des antiquités de la Côte de Qamar' } },
  { slug: 'xa-customs', state: 'XA', kind: 'CUSTOMS', sector: 'CUSTOMS', roles: customs, names: { en: 'Qamar Coast Customs', ar: 'جمارك ساحل القمر', fr: 'Douanes de la Côte de Qamar' } },
  { slug: 'xa-justice', state: 'XA', kind: 'PROSECUTOR', sector: 'JUSTICE', roles: justice, names: { en: 'Prosecution Service of Qamar Coast', ar: 'النيابة العامة في ساحل القمر', fr: 'Parquet de la Côte de Qamar' } },
  { slug: 'xb-heritage', state: 'XB', kind: 'MINISTRY', sector: 'HERITAGE', roles: steward, names: { en: 'Ministry of Culture of Sahrat', ar: 'وزارة الثقافة في صحرات', fr: 'Ministère de la Culture du Sahrat' } },
  { slug: 'xb-customs', state: 'XB', kind: 'CUSTOMS', sector: 'CUSTOMS', roles: customs, names: { en: 'Customs of Sahrat', ar: 'جمارك صحرات', fr: 'Douanes du Sahrat' } },
  { slug: 'xc-heritage', state: 'XC', kind: 'ANTIQUITIES_SERVICE', sector: 'HERITAGE', roles: steward, names: { en: 'Heritage Authority of the Marjan Islands', ar: 'هيئة تراث جزر المرجان', fr: 'Autorité du patrimoine des Îles Marjan' } },
  { slug: 'xc-customs', state: 'XC', kind: 'CUSTOMS', sector: 'CUSTOMS', roles: customs, names: { en: 'Marjan Islands Customs', ar: 'جمارك جزر المرجان', fr: 'Douanes des Îles Marjan' } },
  { slug: 'xd-heritage', state: 'XD', kind: 'MINISTRY', sector: 'HERITAGE', roles: steward, names: { en: 'Directorate of Antiquities of the Ardan Highlands', ar: 'مديرية آثار مرتفعات أردان', fr: 'Direction des antiquités des Hautes Terres d’Ardan' } },
  { slug: 'xe-customs', state: 'XE', kind: 'CUSTOMS', sector: 'CUSTOMS', roles: customs, names: { en: 'Freehaven Free Port Customs', ar: 'جمارك الميناء الحر', fr: 'Douanes de Port-Franc' } },
  { slug: 'xf-customs', state: 'XF', kind: 'CUSTOMS', sector: 'CUSTOMS', roles: customs, names: { en: 'Valmark Border Service', ar: 'خدمة حدود فالمارك', fr: 'Service des frontières du Valmark' } },
  { slug: 'xf-museum', state: 'XF', kind: 'MUSEUM', sector: 'HERITAGE', roles: steward, names: { en: 'Valmark Museum of Antiquities', ar: 'متحف فالمارك للآثار', fr: 'Musée des antiquités du Valmark' } },
];

/** The identifier of an authority of the demonstration. */
export function seededAuthorityId(slug: string): string {
  return demoId('authority', slug);
}
