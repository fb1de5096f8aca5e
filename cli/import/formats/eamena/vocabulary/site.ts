import { vocabulary } from '../terms.ts';

/** Vocabularies of what a site is and what is done about it (EAMENA database, version 5). */

export const SITE_TYPE = vocabulary('heritage place type', [
  'Archaeological Site',
  'Archaeological Feature/Component',
  'Structural Heritage',
  ['Urban Heritage', { ar: 'موقع تراثي حضري' }],
  'Landscape',
  'Marine Heritage',
]);

export const FUNCTION = vocabulary('heritage place function', [
  'Agricultural/Pastoral',
  'Defensive/Fortification',
  ['Domestic', { ar: 'سكني' }],
  'Entertainment/Leisure',
  'Funerary/Memorial',
  'Hunting/Fishing',
  'Hydrological',
  'Industrial/Productive',
  'Infrastructure/Transport',
  'Maritime',
  ['Military', { ar: 'حربي' }],
  'Public/Institutional',
  'Religious',
  'Status/Display/Monumental',
  'Trade/Commercial',
  'Unknown',
]);

export const MORPHOLOGY = vocabulary('site morphology', [
  'Positive/Built Feature',
  ['Negative/Cut/Dug Feature', { ar: 'سالب/قطع "حفرة"/معلم محفور' }],
  'Surface Feature',
  'Unknown',
]);

export const SHAPE = vocabulary('shape', [
  'Circular',
  'Curvilinear',
  'Irregular',
  'Multiple',
  'Point',
  'Polygonal',
  ['Rectangular/Square', { ar: 'مستطيل/ مربع' }],
  'Rectilinear',
  'Semi-circular',
  'Straight',
  'Sub-circular',
  'Sub-rectangular',
  'Triangular',
  'Unknown',
  'User defined',
  'Winding',
  'Zigzag',
]);

export const TOPOGRAPHY = vocabulary('topography', [
  'Alluvial Fan',
  'Lake Bed',
  'Ocean/Sea Bed (Subtidal)',
  'Ocean/Sea Shore',
  'Plain/Plateau',
  'Precipice/Edge',
  'Slopes',
  'Summit',
  'Unknown',
  'Valley Bed',
  'Valley Terrace',
  'Watercourse Banks',
  'Watercourse Bed',
]);

export const LAND_COVER = vocabulary('land cover', ['Bare', 'Built-up', 'Trees']);

export const GEOMETRY_QUALIFIER = vocabulary('geometry qualifier', [
  'Access Point',
  'Buffer Polygon',
  'Center Line',
  'Center Point',
  'Facade Point',
  'Perimeter Polygon',
  ['Property Boundary', { ar: 'حدود حرم الموقع' }],
  'Simplified Polygon',
  'Site Datum Point',
  'Vicinity Point',
]);

export const DESIGNATION = vocabulary('designation', [
  ['UNESCO World Heritage List', { code: 'UNESCO_WORLD_HERITAGE' }],
  ['UNESCO Tentative List', { code: 'UNESCO_TENTATIVE' }],
  ['UNESCO World Heritage in Danger', { code: 'UNESCO_IN_DANGER' }],
  ['Hague Enhanced Protection List', { code: 'HAGUE_ENHANCED_PROTECTION' }],
  ["Iran's National Heritage List", { code: 'NATIONAL_REGISTER_IRAN' }],
  ['National Register', { ar: 'السجلّ الوطني' }],
  ['Local Register', { ar: 'السجلّ المحلّي' }],
]);

export const NAME_TYPE = vocabulary('name type', [['Toponym', { ar: 'اسم المكان' }], 'Alternative Reference', 'Designation']);

export const ASSESSMENT_TYPE = vocabulary('assessment type', [
  'Archaeological Assessment (Image Interpretation)',
  ['Archaeological Assessment/Ground Survey', { ar: 'تقييم أثري/ مسح ميداني' }],
  'Condition Assessment (Image Interpretation)',
  'Data Cleaning/Enhancing',
  'Desk-based Assessment',
  'Field-based Assessment',
  'Risk Assessment',
]);

export const INVESTIGATOR_ROLE = vocabulary('investigator role', [
  'Academic Researcher',
  'EAMENA Project Staff',
  ['Government Authority/Staff', { ar: 'مؤسسة حكومية/ موظف' }],
  'Student/Trainee',
]);

export const INTERVENTION = vocabulary('intervention', [
  'Conservation, Restoration, and Maintenance Activities',
  ['Emergency Actions', { ar: 'إجراءات طارئة' }],
  ['Preventative and Mitigation Activities', { ar: 'أنشطة/ استراتيجيات وقائية واحترازية' }],
]);

export const RECOMMENDATION = vocabulary('recommendation', [
  'Aerial/Drone Survey',
  'Archaeological Excavation',
  ['Archaeological/Heritage Activity', { ar: 'أنشطة أثرية/أنشطة تراثية' }],
  'Conservation Activity',
  ['Intervene with Governmental Authorities', { ar: 'التدخل بالتعاون مع الجهات الحكومية' }],
  ['Intervene with Owner/Occupant/Local Inhabitants', { ar: 'التدخل بالتعاون مع المالك/ الشاغل/ السكان المحليين' }],
  ['Management Planning and Preventative Activity', { ar: 'تخطيط للإدارة وأنشطة وقائية' }],
  'Structural Strengthening/Reinforcement',
]);

/** Countries as the source writes them; the code is ISO 3166-1. */
export const COUNTRY = vocabulary('country', [
  ['Iran (Islamic Republic of)', { code: 'IR' }],
  ['Iraq', { code: 'IQ' }],
  ['Jordan', { code: 'JO' }],
  ['Palestine, State of', { code: 'PS' }],
  ['Saudi Arabia', { code: 'SA' }],
]);
