import type { SiteCondition } from '../../../subgraphs/sites/documents.ts';
import type { SharingMark } from './invented.ts';
import type { StateCode } from './states.ts';

/** What happened to a site, as the builder of sites tells it. */
export type SiteFate = 'looted' | 'bulldozed' | 'ploughed' | 'shelled' | 'eroded' | 'robbed' | 'kept';

/** Key, state, names (English, Arabic, French), type of place, condition, extent of damage (EAMENA), fate, sharing. */
export type SiteRow = readonly [
  key: string, state: StateCode, en: string, ar: string, fr: string, type: string, condition: SiteCondition, damage: string, fate: SiteFate, mark: SharingMark,
];

/** The sites of the fictional states. Those that are `kept` are published monuments, and the only ones whose exact place is shown. */
export const siteRows: readonly SiteRow[] = [
  ['xa-site-1', 'XA', 'Tell Qasab', 'تل القصب', 'Tell Qasab', 'Tell', 'POOR', 'PERCENT_31_60', 'looted', 'public'],
  ['xa-site-2', 'XA', 'Tell Nuwayr', 'تل نوير', 'Tell Nuwayr', 'Tell', 'VERY_BAD', 'PERCENT_61_90', 'looted', 'public'],
  ['xa-site-3', 'XA', 'Cemetery of Wadi Sidra', 'مقبرة وادي السدرة', 'Cimetière du Wadi Sidra', 'Cemetery', 'POOR', 'PERCENT_31_60', 'robbed', 'public'],
  ['xa-site-4', 'XA', 'Fort of Ras Hilal', 'حصن رأس الهلال', 'Fort de Ras Hilal', 'Fort', 'GOOD', 'PERCENT_1_10', 'kept', 'public'],
  ['xa-site-5', 'XA', 'Old quarter of Qamar', 'حي القمر القديم', 'Vieux quartier de Qamar', 'Town quarter', 'FAIR', 'PERCENT_11_30', 'kept', 'public'],
  ['xa-site-6', 'XA', 'Wreck of Tuyur Island', 'حطام جزيرة الطيور', 'Épave de l’île Tuyur', 'Shipwreck', 'UNKNOWN', 'UNKNOWN', 'robbed', 'heritage'],
  ['xa-site-7', 'XA', 'Shaqq cave', 'كهف الشق', 'Grotte de Shaqq', 'Cave', 'FAIR', 'PERCENT_11_30', 'looted', 'authority'],
  ['xa-site-8', 'XA', 'Tell Ramad of the coast', 'تل رماد الساحل', 'Tell Ramad de la côte', 'Tell', 'FAIR', 'PERCENT_11_30', 'ploughed', 'public'],
  ['xb-site-1', 'XB', 'Qasr Dhahab', 'قصر ذهب', 'Qasr Dhahab', 'Palace', 'GOOD', 'NO_VISIBLE_KNOWN', 'kept', 'public'],
  ['xb-site-2', 'XB', 'Bir Zallaq', 'بئر زلاق', 'Bir Zallaq', 'Settlement', 'DESTROYED', 'PERCENT_91_100', 'bulldozed', 'public'],
  ['xb-site-3', 'XB', 'Tell Ghurab', 'تل غراب', 'Tell Ghurab', 'Tell', 'VERY_BAD', 'PERCENT_61_90', 'looted', 'public'],
  ['xb-site-4', 'XB', 'Cairns of Rujm Hadid', 'رجم حديد', 'Cairns de Rujm Hadid', 'Cairn field', 'FAIR', 'PERCENT_11_30', 'looted', 'community'],
  ['xb-site-5', 'XB', 'Khirbat Naml', 'خربة نمل', 'Khirbat Naml', 'Village', 'POOR', 'PERCENT_31_60', 'shelled', 'public'],
  ['xb-site-6', 'XB', 'Caravan station of the Salt Road', 'محطة درب الملح', 'Relais de la route du Sel', 'Caravanserai', 'FAIR', 'PERCENT_11_30', 'eroded', 'public'],
  ['xb-site-7', 'XB', 'Rock art of Jabal Sahrat', 'نقوش جبل صحرات', 'Art rupestre du Jabal Sahrat', 'Rock art', 'GOOD', 'PERCENT_1_10', 'robbed', 'public'],
  ['xb-site-8', 'XB', 'Spring of Ayn Samt', 'عين صمت', 'Source d’Ayn Samt', 'Sanctuary', 'POOR', 'PERCENT_31_60', 'looted', 'parties'],
  ['xc-site-1', 'XC', 'Mound of Lulua', 'تل لؤلؤة', 'Tertre de Lulua', 'Mound', 'FAIR', 'PERCENT_11_30', 'eroded', 'public'],
  ['xc-site-2', 'XC', 'Lighthouse of Marjan', 'منارة المرجان', 'Phare de Marjan', 'Lighthouse', 'GOOD', 'PERCENT_1_10', 'kept', 'public'],
  ['xc-site-3', 'XC', 'Shell midden of Sadaf', 'ركام الصدف', 'Amas coquillier de Sadaf', 'Midden', 'POOR', 'PERCENT_31_60', 'bulldozed', 'public'],
  ['xc-site-4', 'XC', 'Wreck of Marsa', 'حطام المرسى', 'Épave de Marsa', 'Shipwreck', 'POOR', 'PERCENT_31_60', 'looted', 'community'],
  ['xd-site-1', 'XD', 'Citadel of Ardan', 'قلعة أردان', 'Citadelle d’Ardan', 'Citadel', 'FAIR', 'PERCENT_11_30', 'kept', 'public'],
  ['xd-site-2', 'XD', 'Monastery of Sanad', 'دير سند', 'Monastère de Sanad', 'Monastery', 'POOR', 'PERCENT_31_60', 'robbed', 'public'],
  ['xd-site-3', 'XD', 'Necropolis of Hajar', 'مقبرة الحجر', 'Nécropole de Hajar', 'Necropolis', 'VERY_BAD', 'PERCENT_61_90', 'looted', 'public'],
  ['xd-site-4', 'XD', 'Terraces of Thalj', 'مدرجات الثلج', 'Terrasses de Thalj', 'Field system', 'FAIR', 'PERCENT_11_30', 'ploughed', 'heritage'],
];
