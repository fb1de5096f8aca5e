import { vocabulary } from '../terms.ts';

/** Vocabularies of the features seen at a site, and of its fabric (EAMENA database, version 5). */

export const FEATURE_FORM = vocabulary('feature form', [
  'Bank/Earthwork',
  'Bank/Wall',
  'Cave',
  'Cleared Area',
  'Colour/Texture Difference',
  'Craft/Vessel/Vehicle',
  'Depression/Hollow',
  ['Ditch/Trench', { ar: 'خندق/حفرة' }],
  'Large Mound',
  'Modified Rock Surface',
  'Multi-Component',
  'Object',
  'Paved/Laid Surface',
  'Pit/Shaft/Tunnel',
  'Plant/Tree',
  'Platform/Terrace',
  'Pyramid/Ziggurat',
  'Rubble Spread/Architectural Fragments',
  'Scatter',
  'Small Mound/Cairn',
  ['Structure', { ar: 'مبنى' }],
  ['Tower', { ar: 'برج' }],
  'Unknown',
  ['Upright Stone', { ar: 'حجر قائم' }],
  ['Wall', { ar: 'جدار' }],
  'Waterfront',
]);

export const FEATURE_COUNT = vocabulary('number of features', [
  ['1', { code: 'COUNT_1' }],
  ['2 to 5', { code: 'COUNT_2_5' }],
  ['6 to 10', { code: 'COUNT_6_10' }],
  ['11 to 20', { code: 'COUNT_11_20' }],
  ['21 to 50', { code: 'COUNT_21_50' }],
  ['51 to 100', { code: 'COUNT_51_100' }],
  ['100 to 500', { code: 'COUNT_100_500' }],
  ['500+', { code: 'COUNT_OVER_500' }],
  'Unknown',
]);

export const FEATURE_ARRANGEMENT = vocabulary('feature arrangement', [
  'Adjoining',
  'Clustered',
  'Concentric',
  'Converging',
  'Discrete',
  'Dispersed',
  'Isolated',
  'Linear',
  'Multiple',
  'Nucleated',
  'Overlapping',
  'Parallel',
  'Perpendicular',
  'Rectilinear',
  'Unknown',
]);

/** What features are taken to be. The list holds every value of the published exports. */
export const FEATURE_INTERPRETATION = vocabulary('feature interpretation', [
  'Altar', 'Aqueduct', 'Barrack', 'Barrage/Dam', 'Basilica (Roman)', 'Basin/Tank', 'Bath-house', 'Boundary/Barrier',
  'Bridge', 'Building', 'Building/Enclosure', 'Bunker', 'Camp (temporary)', 'Canal', 'Caravanserai/Khan', 'Cemetery',
  'Channel', 'Church/Chapel', 'Circus/Hippodrome', 'Cistern', 'Clearance Pile', 'Column/Obelisk',
  'Crossbar Arrangement (Gate)', 'Dolmen', 'Education/Athletics Building', 'Emplacement/Foxhole', 'Enclosure', 'Farm',
  'Farm Building', 'Field System', 'Flooring/Mosaic/Paving', 'Fort/Fortress/Castle', 'Gathering Area',
  'Government/Administrative Building', 'Grove/Garden/Orchard', 'Hearth/Oven', ['House/Dwelling', { ar: 'بيت/ مسكن' }],
  'Inscription/Rock Art/Relief', 'Kiln/Forge/Furnace', 'Kite', 'Large Circle', 'Lighthouse', 'Managed Site',
  'Market/Commercial Unit', 'Mill (water)', 'Mill (wind)', 'Mill/Quern/Grindstone Element', 'Minaret',
  'Mine/Quarry/Extraction', 'Monastic Complex', 'Mosque/Imam/Marabout', 'Mosque/Madrasa Complex',
  'Palace/High Status Complex', 'Pendant', 'Port/Harbour', 'Press/Press Element', 'Production/Processing (Agricultural)',
  "Production/Processing (Animal/'Kill site')", 'Production/Processing (Glass)',
  'Production/Processing (Knapping Floor/Stone Processing)', 'Production/Processing (Metal)',
  'Production/Processing (Pottery)', 'Production/Processing (Salt)', 'Production/Processing (Unclassified)',
  'Qanat/Foggara', 'Railway', 'Ramparts/Fortification/Defensive Earthwork', 'Reservoir/Birka', 'Ringed Tomb', 'Road/Track',
  'Sarcophagus/Coffin', 'Settlement/Habitation Site', 'Significant Building', 'Storage Facility', 'Sub-surface Material',
  'Synagogue', 'Tell', 'Temple/Sanctuary/Shrine', 'Tent Base/Footing', 'Threshing Floor', 'Tomb/Grave/Burial', 'Unknown',
  'Wadi Wall', 'Watchtower/Observation Post', 'Water Control Mechanism/Feature', 'Water wheel', 'Waymarker', 'Well',
  'Wheel/Jellyfish',
]);

export const MATERIAL_CLASS = vocabulary('material class', ['Clay', 'Mixed Raw Materials', ['Stone', { ar: 'حجر' }], 'Unknown']);

export const MATERIAL = vocabulary('material', [
  'Baked Brick',
  ['Stone (Cut)', { ar: 'حجر (مشذب)' }],
  'Stone (Roughly Cut)',
  'Unknown',
]);

export const TECHNIQUE = vocabulary('construction technique', [
  'Filling',
  'Masonry (Dry)',
  'Masonry (Mortared)',
  'Masonry (Unclassified)',
  ['Roofing (Sloping)', { ar: '(تسقيف (منحدر' }],
  'Unknown',
]);

export const DIMENSION = vocabulary('dimension', ['Area', 'Breadth/Width', 'Depth', 'Diameter', 'Height', 'Length', 'Unknown']);

/** Units with their UCUM codes. */
export const UNIT = vocabulary('unit', [
  ['millimetres (mm)', { code: 'mm' }],
  ['centimetres (cm)', { code: 'cm' }],
  ['metres (m)', { code: 'm' }],
  ['kilometres (km)', { code: 'km' }],
  ['square metres (m2)', { code: 'm2' }],
  ['square kilometres (km2)', { code: 'km2' }],
  ['hectares (ha)', { code: 'har' }],
]);
