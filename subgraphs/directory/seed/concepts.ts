/** A term of a vocabulary that the hub ships; labels in Arabic and French are the hub's own where the scheme has none. */
export interface ConceptSeed {
  scheme: string;
  notation: string;
  labels: { en: string; ar?: string; fr?: string };
  broader?: string;
}

const condition: ConceptSeed[] = [
  ['GOOD', 'Good', 'جيد', 'Bon'], ['FAIR', 'Fair', 'مقبول', 'Passable'], ['POOR', 'Poor', 'ضعيف', 'Mauvais'],
  ['VERY_BAD', 'Very Bad', 'سيئ جداً', 'Très mauvais'], ['DESTROYED', 'Destroyed', 'مدمر', 'Détruit'], ['UNKNOWN', 'Unknown', 'غير محدد', 'Inconnu'],
].map(([notation = '', en = '', ar = '', fr = '']) => ({ scheme: 'EAMENA:CONDITION', notation, labels: { en, ar, fr } }));

const disturbance: ConceptSeed[] = [
  ['AGRICULTURAL_PASTORAL', 'Agricultural/Pastoral', 'زراعي/رعوي', 'Agricole/pastoral'],
  ['ARCHAEOLOGICAL', 'Archaeological', 'أثري', 'Archéologique'],
  ['BUILDING_AND_DEVELOPMENT', 'Building and Development', 'بناء وتطوير', 'Construction et aménagement'],
  ['DEFENSIVE_FORTIFICATION', 'Defensive/Fortification', 'دفاعي/تحصينات', 'Défense/fortification'],
  ['DOMESTIC_USE', 'Domestic Use', 'استخدام سكني', 'Usage domestique'],
  ['FUNERARY_MEMORIAL', 'Funerary/Memorial', 'جنائزي/تذكاري', 'Funéraire/mémoriel'],
  ['HUNTING_FISHING', 'Hunting/Fishing', 'صيد', 'Chasse/pêche'],
  ['HYDRAULIC_USE', 'Hydraulic Use', 'استخدام مائي', 'Usage hydraulique'],
  ['INDUSTRIAL_PRODUCTIVE', 'Industrial/Productive', 'صناعي/إنتاجي', 'Industriel/productif'],
  ['INFRASTRUCTURE_TRANSPORT', 'Infrastructure/Transport', 'بنية تحتية/نقل', 'Infrastructure/transport'],
  ['LOOTING_ILLEGAL_ACTIVITIES', 'Looting/Illegal Activities', 'نهب/أنشطة غير قانونية', 'Pillage/activités illégales'],
  ['MANAGEMENT_AND_INSTITUTIONAL_FACTORS', 'Management and Institutional Factors', 'عوامل إدارية ومؤسسية', 'Facteurs de gestion et institutionnels'],
  ['MARITIME', 'Maritime', 'بحري', 'Maritime'],
  ['MILITARY_ARMED_CONFLICT', 'Military/Armed Conflict', 'عسكري/نزاع مسلح', 'Militaire/conflit armé'],
  ['NATURAL', 'Natural', 'طبيعي', 'Naturel'],
  ['NOT_APPLICABLE', 'Not Applicable', 'لا ينطبق', 'Sans objet'],
  ['PUBLIC_INSTITUTIONAL_USE', 'Public/Institutional Use', 'استخدام عام/مؤسسي', 'Usage public/institutionnel'],
  ['RELIGIOUS_ACTIVITIES', 'Religious Activities', 'أنشطة دينية', 'Activités religieuses'],
  ['SOCIAL_CULTURAL_USES', 'Social/Cultural Uses', 'استخدامات اجتماعية/ثقافية', 'Usages sociaux/culturels'],
  ['STATUS_DISPLAY_MONUMENTAL', 'Status/Display/Monumental', 'مكانة/عرض/نُصب', 'Prestige/exposition/monumental'],
  ['TOURISM_VISITOR', 'Tourism/Visitor', 'سياحة/زوار', 'Tourisme/visiteurs'],
  ['TRADE_COMMERCIAL', 'Trade/Commercial', 'تجارة', 'Commerce'],
  ['UNKNOWN', 'Unknown', 'غير معروف', 'Inconnu'],
  ['UTILITIES', 'Utilities', 'مرافق', 'Réseaux'],
  ['VANDALISM', 'Vandalism', 'تخريب', 'Vandalisme'],
].map(([notation = '', en = '', ar = '', fr = '']) => ({ scheme: 'EAMENA:DISTURBANCE', notation, labels: { en, ar, fr } }));

const harmonizedSystem: ConceptSeed[] = [
  { notation: '97', labels: { en: 'Works of art, collectors’ pieces and antiques', ar: 'تحف فنية وقطع للمجموعات وقطع أثرية', fr: 'Objets d’art, de collection ou d’antiquité' } },
  { notation: '9701', broader: '97', labels: { en: 'Paintings, drawings, collages, mosaics' } },
  { notation: '9702', broader: '97', labels: { en: 'Original engravings, prints and lithographs' } },
  { notation: '9703', broader: '97', labels: { en: 'Original sculptures and statuary' } },
  { notation: '9703.10', broader: '9703', labels: { en: 'Sculptures of an age exceeding 100 years' } },
  { notation: '9704', broader: '97', labels: { en: 'Postage or revenue stamps' } },
  { notation: '9705', broader: '97', labels: { en: 'Collections and collectors’ pieces' } },
  { notation: '9705.10', broader: '9705', labels: { en: 'Of archaeological, ethnographic or historical interest', ar: 'ذات أهمية أثرية أو إثنوغرافية أو تاريخية', fr: 'Présentant un intérêt archéologique, ethnographique ou historique' } },
  { notation: '9705.21', broader: '9705', labels: { en: 'Human specimens and parts thereof' } },
  { notation: '9705.22', broader: '9705', labels: { en: 'Extinct or endangered species and parts thereof' } },
  { notation: '9705.29', broader: '9705', labels: { en: 'Other of natural history interest' } },
  { notation: '9705.31', broader: '9705', labels: { en: 'Of numismatic interest, of an age exceeding 100 years' } },
  { notation: '9705.39', broader: '9705', labels: { en: 'Of numismatic interest, other' } },
  { notation: '9706', broader: '97', labels: { en: 'Antiques of an age exceeding 100 years' } },
  { notation: '9706.10', broader: '9706', labels: { en: 'Antiques of an age exceeding 250 years', ar: 'قطع أثرية يزيد عمرها على 250 عاماً', fr: 'Antiquités de plus de 250 ans d’âge' } },
  { notation: '9706.90', broader: '9706', labels: { en: 'Antiques, other' } },
].map((concept) => ({ scheme: 'HS:2022', ...concept }));

/** Vocabularies that come with the hub; EAMENA v5 lists and chapter 97 of the Harmonized System 2022. */
export const conceptSeeds: ConceptSeed[] = [...condition, ...disturbance, ...harmonizedSystem];
