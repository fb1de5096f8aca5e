import type { Messages } from './en.ts';

/** What the pages say, in Arabic. */
export const ar: Messages = {
  hub: 'تراث هب',
  lead: 'منصة لتبادل معلومات التراث الثقافي: مواقع وقطع ومضبوطات ومطالبات من سجلات عديدة، مترابطة.',
  skip: 'انتقل إلى المحتوى',
  languages: 'اللغات', elsewhere: 'للمطورين', explorer: 'مستكشف الاستعلامات', schema: 'مخطط الواجهة البرمجية',
  footer: 'كل سجل تابع للمؤسسة المسؤولة عنه. المنصة تربط السجلات ولا تدمج أياً منها.',
  toSearch: 'إلى البحث',

  searchFor: 'العنوان أو الاسم أو المعرّف أو كلمات', search: 'بحث', kind: 'النوع', allKinds: 'كل الأنواع',
  results: 'النتائج', searched: 'السجلات التي شملها البحث', notClean: 'عدم العثور على نتيجة ليس شهادة براءة.',
  nothing: 'لم يُعثر على شيء بهذه الكلمات ضمن ما يحق لكم الاطلاع عليه.',
  badSearch: 'تعذّرت قراءة هذا البحث: حرف أو رقم واحد على الأقل، و200 حرف على الأكثر، وابدأوا من الصفحة الأولى.',
  narrow: 'تضييق النتائج', chosen: 'مختار؛ اتبع الرابط لإزالته', pages: 'الصفحات', firstPage: 'الصفحة الأولى', nextPage: 'الصفحة التالية',
  examples: 'جرّبوا',
  whatHeading: 'ما هذه المنصة',
  whatText: 'تحتفظ المؤسسات هنا بسجلاتها وتربط بينها: من الموقع المنهوب إلى الضبط إلى المطالبة، ويرى كل قارئ ما يحق له أن يراه.',
  whatDemo: 'هذا عرض تجريبي: قضايا عامة موثقة مع مصادرها، وسجلات مختلقة لدول خيالية يُنبَّه إليها.',
  firstQuery: 'استعلام أول', firstQueryText: 'كل ما في هذه الصفحات يأتي من واجهة GraphQL واحدة على العنوان ‎/graphql. انسخوا هذا إلى المستكشف:',

  absent: 'لا يوجد سجل كهذا', absentText: 'لا يوجد سجل على هذا العنوان، أو لا يوجد ما يحق لكم الاطلاع عليه.',
  malformed: 'ليس معرّفاً', malformedText: 'لا يحتوي العنوان على معرّف من معرّفات المنصة. شكلها site_ يتبعها 26 حرفاً ورقماً.',
  unavailable: 'أحد السجلات لا يستجيب', unavailableText: 'السجل الذي يحتفظ بهذه المادة لا يستجيب الآن. يرجى المحاولة مرة أخرى.',
  incomplete: 'بعض السجلات لا يستجيب؛ أجزاء من هذه الصفحة ناقصة.', notAnswering: 'غير متاح الآن',
  synthetic: 'مختلق', syntheticBanner: 'هذا السجل مختلق لأغراض العرض. دوله ومكاتبه وأشخاصه لا وجود لها.',
  leftOut: 'محذوف هنا: رخصة هذا النص لا تسمح بإعادة نشره.',

  authority: 'الجهة المسؤولة عن السجل', localId: 'المعرّف لدى الجهة', identifier: 'المعرّف', sharing: 'المشاركة', embargo: 'محظور حتى',
  licence: 'الرخصة', notTold: 'غير مذكورة', attribution: 'النسبة', redistributable: 'يجوز إعادة نشر النص',
  collection: 'مجموعة', collections: 'المجموعات', recorded: 'تاريخ التسجيل', updated: 'عُدّل', sources: 'المصادر', source: 'المصدر',
  yes: 'نعم', no: 'لا', none: 'لا شيء', more: 'غير معروض هنا', original: 'الأصل', undated: 'بلا تاريخ', arrow: '←',
  about: 'نبذة', type: 'النوع', names: 'الأسماء', category: 'الفئة', place: 'المكان', state: 'الدولة', role: 'الدور', when: 'متى',
  status: 'الحالة', value: 'القيمة', field: 'القول', note: 'ملاحظة', number: 'الرقم', reason: 'السبب', description: 'الوصف', missing: 'الناقص',
  from: 'من', to: 'إلى', address: 'عنوان إلكتروني (ليس رابطاً)', count: 'العدد', records: 'السجلات', linked: 'سجلات مرتبطة',
  statements: 'أقوال متعارضة جنباً إلى جنب', certainty: 'درجة اليقين', relation: 'العلاقة', issuer: 'جهة الإصدار', sector: 'القطاع', stewards: 'القائمون عليها',
  objects: 'القطع', object: 'القطعة', sites: 'المواقع', seizures: 'المضبوطات', seizure: 'الضبط', items: 'القطع المضبوطة', item: 'قطعة مضبوطة',
  listings: 'عروض السوق', cases: 'القضايا', relatedObjects: 'قطع ذات صلة',

  objectId: 'بطاقة تعريف القطعة (Object ID)', objectIdSufficient: 'الوصف كافٍ للبحث عنها.', objectIdInsufficient: 'الوصف غير كافٍ للبحث عنها.',
  extent: 'النطاق', quantity: 'الكمية', materials: 'المواد والتقنيات', measurements: 'القياسات', inscriptions: 'النقوش والعلامات',
  dating: 'التاريخ أو الحقبة', maker: 'الصانع أو الثقافة', subject: 'الموضوع', titles: 'العناوين', features: 'العلامات المميزة', condition: 'الحالة',
  identifiers: 'المعرّفات', photographs: 'الصور', origins: 'الأصول المنسوبة', timelines: 'التسلسل الزمني',
  currentCustodian: 'في حيازة', currentLegalStatus: 'الوضع القانوني الحالي',
  titleTimeline: 'الملكية', custodyTimeline: 'الحيازة', locationTimeline: 'المكان', legalTimeline: 'الوضع القانوني',
  lossReport: 'بلاغ فقدان', lossReports: 'بلاغات الفقدان', claimedBy: 'بحسب', provenance: 'المنشأ كما ورد',
  discovered: 'اكتُشف', reported: 'بُلّغ عنه', recovered: 'استُعيد',

  region: 'المنطقة', periods: 'الحقب', inscribed: 'تاريخ الإدراج', inDanger: 'معرّض للخطر', area: 'المساحة', transboundary: 'عابر للحدود', justification: 'المسوّغ',
  states: 'الدول', statesNote: 'الدول كما تسمّيها الأقوال، ولكل منها دورها. المكان ليس دولة، وقد لا يكون للموقع أي منها.',
  designations: 'التصنيفات', list: 'القائمة', criteria: 'المعايير', conditionOfSite: 'الحالة والاضطرابات والتهديدات', damage: 'مدى الضرر',
  assessments: 'التقييمات', priority: 'الأولوية', disturbances: 'الاضطرابات', threats: 'التهديدات', cause: 'السبب', effects: 'الآثار', probability: 'الاحتمال',
  looting: 'بلاغات النهب',

  office: 'المكتب', direction: 'الاتجاه والنقل', legalStatus: 'الوضع القانوني', legalBasis: 'الأساس القانوني', concealment: 'الإخفاء', detection: 'الكشف',
  disposition: 'التصرف', declaredAssessed: 'المصرَّح به مقابل المقدَّر', declared: 'المصرَّح به', assessed: 'المقدَّر', declaration: 'البيان الجمركي',
  origin: 'الأصل', tariff: 'رمز النظام المنسق', route: 'المسار', transport: 'النقل', risk: 'مؤشرات الخطر',
  riskNote: 'المؤشر سبب للتدقيق، ولا يعني أن شيئاً ما مسروق.',
  papers: 'الوثائق المقدمة', authenticity: 'الصحة', identified: 'تم التعرف عليها', seal: 'الختم', gap: 'فجوة في السلسلة', opinions: 'آراء الخبراء', authentic: 'أصيلة',

  caseState: 'ما بلغته القضية', remedy: 'المطلوب', requesting: 'الطالب', respondent: 'المطلوب منه', opened: 'فُتحت', closed: 'أُغلقت',
  parentCase: 'تنفيذاً لـ', implementations: 'نُفّذت عبر', summary: 'ملخص', outcomes: 'النتائج المتحققة', outcome: 'النتيجة', concerned: 'ما تتعلق به', terms: 'الشروط',
  tracks: 'المسارات', deadlines: 'المواعيد النهائية', deadline: 'الموعد', due: 'يستحق في', basis: 'الأساس', claims: 'المطالبات', legalBases: 'الأسس القانونية', instrument: 'الصك',
  assessment: 'التقييم', notAdvice: 'لا شيء هنا مشورة قانونية، وما هو مجهول ليس نفياً.',
  evidence: 'الأدلة', parties: 'الأطراف', party: 'الطرف', handovers: 'التسليم', history: 'التاريخ', events: 'الأحداث', suspensions: 'فترات التعليق',

  venue: 'جهة العرض', sale: 'المزاد والقطعة', offered: 'عُرضت', seen: 'شوهدت', offerStatus: 'العرض', prices: 'الأسعار', statedProvenance: 'المنشأ بحسب البائع',
};
