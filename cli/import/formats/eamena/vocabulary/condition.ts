import { vocabulary } from '../terms.ts';

/**
 * Vocabularies of condition, disturbance and threat of the EAMENA database,
 * version 5 (University of Oxford). Arabic labels as the database writes them,
 * some with brackets turned by right-to-left display.
 */

export const CONDITION = vocabulary('condition', [
  ['Good', { ar: 'جيد' }],
  ['Fair', { ar: 'مقبول' }],
  ['Poor', { ar: 'ضعيف' }],
  ['Very Bad', { ar: 'سيئ جداً' }],
  ['Destroyed', { ar: 'مدمر' }],
  ['Unknown', { ar: 'غير محدد' }],
]);

export const DAMAGE_EXTENT = vocabulary('damage extent', [
  ['No Visible/Known', { code: 'NO_VISIBLE_KNOWN' }],
  ['1-10%', { code: 'PERCENT_1_10', also: ['%10-1'] }],
  ['11-30%', { code: 'PERCENT_11_30', also: ['%30-11'] }],
  ['31-60%', { code: 'PERCENT_31_60', also: ['%60-31'] }],
  ['61-90%', { code: 'PERCENT_61_90', also: ['%90-61'] }],
  ['91-100%', { code: 'PERCENT_91_100', also: ['%100-91'] }],
  'Unknown',
]);

export const CERTAINTY = vocabulary('certainty', [
  ['Definite', { ar: 'مؤكد' }],
  ['High', { ar: 'عالي' }],
  ['Medium', { ar: 'متوسط' }],
  ['Low', { ar: 'ضعيف' }],
  'Negligible',
  'Not Applicable',
]);

export const PERIOD_CERTAINTY = vocabulary('period certainty', [
  ['Definite', { ar: 'مؤكد' }],
  ['Probable', { ar: 'محتمل' }],
  ['Possible', { ar: 'ممكن' }],
  'Not Applicable',
]);

export const THREAT_PROBABILITY = vocabulary('threat probability', [
  ['Planned', { ar: 'مخطط' }],
  ['Probable', { ar: 'محتمل' }],
  ['Possible', { ar: 'ممكن' }],
  'Not Applicable',
]);

export const TREND = vocabulary('trend', ['New', 'Increasing', 'Stable', 'Decreasing', 'No Longer Present', 'Not Known']);

export const PRIORITY = vocabulary('priority', [
  ['Immediate Action (Emergency)', { code: 'IMMEDIATE', ar: 'إجراء فوري (طوارئ)' }],
  ['Within 6 months to 1 year (Urgent)', { code: 'URGENT' }],
  ['Within 1 to 2 years (High)', { code: 'HIGH', ar: 'خلال فترة من سنة إلى سنتين (أولوية عالية)' }],
  ['Within 2 to 5 years (Medium)', { code: 'MEDIUM' }],
  ['Beyond 5 years (Low)', { code: 'LOW', ar: 'بعد أكثر من خمسة سنوات (ليس أولوية)' }],
]);

/** Categories of what disturbs or threatens a site (25). */
export const CATEGORY = vocabulary('category of disturbance or threat', [
  'Agricultural/Pastoral',
  'Archaeological',
  ['Building and Development', { ar: 'البناء والتطوير' }],
  'Defensive/Fortification',
  'Domestic Use',
  'Funerary/Memorial',
  'Hunting/Fishing',
  'Hydraulic Use',
  ['Industrial/Productive', { ar: 'صناعي/ إنتاجي' }],
  'Infrastructure/Transport',
  ['Looting/Illegal Activities', { ar: 'النهب/ الأنشطة المخالفة للقانون' }],
  'Management and Institutional Factors',
  'Maritime',
  'Military/Armed Conflict',
  ['Natural', { ar: 'طبيعي' }],
  'Not Applicable',
  'Public/Institutional Use',
  'Religious Activities',
  ['Social/Cultural Uses of Heritage', { code: 'SOCIAL_CULTURAL_USES', also: ['Social/Cultural Uses'] }],
  'Status/Display/Monumental',
  ['Tourism/Visitor Activities', { code: 'TOURISM_VISITOR', also: ['Tourism/Visitor'] }],
  ['Trade/Commercial Use', { code: 'TRADE_COMMERCIAL', also: ['Trade/Commercial'] }],
  'Unknown',
  'Utilities',
  ['Vandalism', { ar: 'تخريب' }],
]);

/** What acts on a site. Disturbances and threats share the list. */
export const CAUSE = vocabulary('cause of disturbance or threat', [
  'Animal/Pest Infestation',
  'Aquaculture',
  'Breaking/Smashing',
  'Cable/Pipe Laying',
  'Clearance (Bulldozing/Levelling)',
  ['Clearance (Hand)', { ar: '(إخلاء (إخلاء أو تسوية يدوية' }],
  'Clearance (Unclassified)',
  'Coastal Advance/Accretion',
  'Coastal Erosion/Retreat',
  'Conservation',
  ['Construction', { ar: 'إنشاءات' }],
  'Demolition/Destruction',
  'Dissolved Salt',
  'Dredging',
  'Drilling',
  'Drought',
  'Dumping',
  ['Excavation (Bulldozing/Machinery)', { ar: '(الحفائر (الميكانيكية/ بالبلدوزر' }],
  'Excavation (Hand)',
  'Excavation (Unclassified)',
  'Explosion/Heavy Weaponry',
  'Fire',
  'Flooding',
  'Graffiti',
  'Grazing/Animal Movement',
  'Gunfire/Light Weaponry',
  'Human Movement/Trampling',
  'Inundation',
  'Irrigation (Centre Pivot System)',
  'Irrigation (Channels)',
  'Irrigation (Unclassified)',
  'Lack of Maintenance/Management/Legal Measures and Activities',
  ['Land/Rock Slide', { ar: 'إنهيار التربة/ إنهيار الصخور' }],
  'Landmines',
  'Landscaping',
  'Maintenance/Management Activities',
  'Mining/Quarrying (Open Trench/Pit)',
  'Mining/Quarrying (Surface)',
  ['Mining/Quarrying (Unclassified)', { ar: '(استخراج الحجر/ استخراج المعادن (غير مصنّف' }],
  'Mining/Quarrying (Underground)',
  'Mooring/Anchoring',
  'No Visible/Known',
  'Occupation/Continued Use',
  'Ploughing',
  'Pollution',
  'Precipitation',
  'Railway',
  'Recession of Water',
  'Reconstruction',
  'Refurbishment',
  'Restoration',
  'Road/Track',
  'Salvage',
  'Seismic Activity',
  'Stationary Vehicle',
  'Structural Robbing',
  'Temperature/Humidity Change',
  'Theft/Unauthorised Removal of Objects',
  'Trawling',
  ['Tunneling', { also: ['Tunnelling'] }],
  'Unknown',
  'Vegetation/Crops/Trees',
  'Volcanic Eruption',
  'Water Action',
  'Water and/or Wind Action',
  'Wind Action',
]);

/** What a disturbance has done to a site. */
export const EFFECT = vocabulary('effect of disturbance', [
  'Access Restriction',
  'Alteration of Terrain',
  'Artefact Displacement',
  'Burning',
  'Chemical Leaching',
  'Collapse/Structural Damage',
  'Compacting',
  'Covered',
  'Cracked/Broken/Missing Parts',
  'Earth Displacement',
  'Erosion/Deterioration',
  'Erosion/Deterioration (micro-bio)',
  'Lack of Adhesion',
  'Lack of Cohesion',
  'Loss/Removal of Archaeological Material',
  'Loss of Intangible Heritage Linked to Heritage Resource',
  'Not Applicable',
  'Relocation of Archaeological Features',
  'Structural Alteration',
  'Surface Loss',
  'Unknown',
  'Visual Impact',
  'Water Damage',
]);
