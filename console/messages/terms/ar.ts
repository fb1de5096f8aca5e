import type { Terms } from './en.ts';

/** Words for the values of the API's enums, in Arabic. RecordType stands for the names of its types. */
export const arTerms: Terms = {
  Audience: { CUSTOMS: 'الجمارك', HERITAGE: 'التراث', JUSTICE: 'العدالة' },
  AuthorityKind: {
    MINISTRY: 'وزارة', ANTIQUITIES_SERVICE: 'مصلحة آثار', MUSEUM: 'متحف', LIBRARY_OR_ARCHIVE: 'مكتبة أو أرشيف', UNIVERSITY: 'جامعة', CUSTOMS: 'جمارك',
    POLICE: 'شرطة', PROSECUTOR: 'نيابة عامة', COURT: 'محكمة', EMBASSY: 'سفارة', INTERNATIONAL_BODY: 'هيئة دولية', COMMUNITY: 'جماعة', DESK: 'مكتب',
    OTHER: 'غير ذلك',
  },
  CaseClaimStatus: {
    PREPARED: 'معدّة', SUBMITTED: 'مقدَّمة', ACKNOWLEDGED: 'أُقرّ باستلامها', ACCEPTED: 'مقبولة', PARTLY_ACCEPTED: 'مقبولة جزئياً', REFUSED: 'مرفوضة',
    WITHDRAWN: 'مسحوبة', SUPERSEDED: 'حلّ محلها غيرها', UNKNOWN: 'غير معروف',
  },
  CaseDeadlineKind: {
    LIMITATION: 'مدة التقادم', FORFEITURE_NOTICE: 'إشعار المصادرة', COURT_DATE: 'جلسة محكمة', DIPLOMATIC_REPLY: 'رد دبلوماسي', AGREEMENT_EXPIRY: 'انتهاء الاتفاق',
    SAFEKEEPING_RENEWAL: 'تجديد الحفظ الأمين', LOAN_END: 'انتهاء الإعارة', INDEMNITY: 'تأمين أو ضمان', APPEAL: 'استئناف', OTHER: 'غير ذلك',
  },
  CaseDeadlineStatus: { OPEN: 'قائم', MET: 'تم الوفاء به', MISSED: 'فات', EXTENDED: 'مُدّد', LAPSED: 'سقط', UNKNOWN: 'غير معروف' },
  CaseDocumentKind: {
    DEMAND_NOTE: 'مذكرة مطالبة', POWER_OF_ATTORNEY: 'وكالة', INVENTORY_EXTRACT: 'مستخرج من قائمة الجرد', EXCAVATION_REGISTER: 'سجل تنقيب أو بطاقة حقل',
    PHOTO_DOSSIER: 'ملف صور', THEFT_REPORT: 'بلاغ سرقة', PATRIMONY_LAW: 'قانون الآثار', EXPORT_REGISTER_EXTRACT: 'مستخرج من سجل التصدير', EXPERT_REPORT: 'تقرير خبير',
    CONDITION_REPORT: 'تقرير حالة', TRANSPORT_PAPERS: 'أوراق نقل وجمارك', HANDOVER_PROTOCOL: 'محضر تسليم', RECEIPT: 'إيصال', COURT_DECISION: 'قرار محكمة أو نيابة',
    AGREEMENT: 'اتفاق', OTHER: 'غير ذلك',
  },
  CaseEvidenceKind: {
    INVENTORY_NUMBER: 'رقم جرد', EXCAVATION_RECORD: 'سجل تنقيب', INSCRIPTION: 'نقش', JOIN_WITH_FRAGMENT: 'تطابق مع كسرة', MISSING_PIECE: 'جزء مفقود من معلم',
    MATERIAL_ANALYSIS: 'تحليل مواد', STYLISTIC: 'الأسلوب', LEGAL: 'وثيقة قانونية', TESTIMONY: 'شهادة', FORGED_PAPER: 'وثيقة مزورة', MARKET_PHOTO: 'صورة من السوق',
    TRANSPORT_PAPER: 'وثيقة نقل', OTHER: 'غير ذلك',
  },
  CaseEvidenceWeight: { CONCLUSIVE: 'حاسم', STRONG: 'قوي', SUPPORTING: 'داعم', WEAK: 'ضعيف', ADVERSE: 'معاكس' },
  CaseHandoverStatus: { SCHEDULED: 'مقرر', HELD: 'تم', CANCELLED: 'أُلغي', UNKNOWN: 'غير معروف' },
  CaseLegalAssessment: { APPLIES: 'ينطبق', DOES_NOT_APPLY: 'لا ينطبق', INDETERMINATE: 'غير محدد' },
  CaseLegalBasisKind: {
    TREATY: 'معاهدة', NATIONAL_LAW: 'قانون وطني', BILATERAL_AGREEMENT: 'اتفاق ثنائي', CUSTOMS_LAW: 'قانون الجمارك', CRIMINAL_LAW: 'قانون جنائي', CONTRACT: 'عقد',
    ETHICAL_CODE: 'مدونة أخلاقيات', UN_RESOLUTION: 'قرار للأمم المتحدة', OTHER: 'غير ذلك',
  },
  CaseLegalFactOrigin: { STATED: 'مصرح به', CASE: 'من القضية', REFERENCE: 'مدرج في البيانات المرجعية للمنصة' },
  CaseLegalFinding: { SATISFIED: 'متحقق', NOT_SATISFIED: 'غير متحقق', INDETERMINATE: 'غير محدد' },
  CaseOutcomeKind: {
    PHYSICAL_RETURN: 'إعادة فعلية', TITLE_TRANSFER_CUSTODY_ABROAD: 'نقل الملكية والحيازة في الخارج', PARTIAL_RETURN: 'إعادة جزئية', DENIED: 'رفض',
    SETTLEMENT_WITH_PAYMENT: 'تسوية بمقابل', EXCHANGE: 'مبادلة', DEPOSIT_WITH_THIRD_PARTY: 'إيداع لدى طرف ثالث', SHARED_OR_ROTATING: 'حيازة مشتركة أو دورية',
    RETURNED_TO_OTHER: 'أُعيد إلى غير المطالب', FAKE_CLOSED: 'تبيّن أنه مزيف وأُغلقت', LOST_OR_DESTROYED: 'فُقد أو دُمّر', OTHER: 'غير ذلك',
  },
  CasePartyRole: {
    REQUESTING_STATE: 'الدولة الطالبة', CLAIMANT: 'المطالِب', HOLDER: 'الحائز', PRIOR_OWNER: 'مالك سابق', PROSECUTOR: 'النيابة العامة', COURT: 'المحكمة',
    CUSTOMS: 'الجمارك', POLICE: 'الشرطة', EXPERT: 'خبير', MEDIATOR: 'وسيط', SECRETARIAT: 'أمانة', SHIPPER: 'ناقل', INSURER: 'مؤمِّن', FUNDER: 'مموّل',
  },
  CaseRemedy: { RESTITUTION: 'رد الممتلكات', RETURN: 'إعادة', REPATRIATION: 'إعادة إلى الوطن' },
  CaseState: {
    DRAFT: 'مسودة', OPENED: 'مفتوحة', RESEARCH: 'بحث', CLAIM_READY: 'المطالبة جاهزة', SUBMITTED: 'مقدَّمة', ACKNOWLEDGED: 'أُقرّ باستلامها', NEGOTIATION: 'تفاوض',
    MEDIATION: 'وساطة', LITIGATION: 'تقاضٍ', CRIMINAL_OR_FORFEITURE: 'إجراء جنائي أو مصادرة', DECIDED: 'صدر القرار', AGREED: 'متفق عليها', APPEAL: 'استئناف',
    TITLE_RESOLVED: 'حُسمت الملكية', HANDOVER_SCHEDULED: 'التسليم مقرر', IN_TRANSIT: 'قيد النقل', RECEIVED: 'تم الاستلام', CLOSED: 'مغلقة', SUSPENDED: 'معلّقة',
    DORMANT: 'خاملة', REJECTED: 'مرفوضة', WITHDRAWN: 'مسحوبة', REOPENED: 'أُعيد فتحها',
  },
  CaseTrackKind: {
    DIPLOMATIC: 'دبلوماسي', JUDICIAL: 'قضائي', CRIMINAL: 'جنائي', FORFEITURE: 'مصادرة', MEDIATION: 'وساطة', NEGOTIATION: 'تفاوض', ADMINISTRATIVE: 'إداري',
    VOLUNTARY: 'طوعي',
  },
  Certainty: { DEFINITE: 'مؤكد', HIGH: 'مرتفع', MEDIUM: 'متوسط', LOW: 'منخفض', NEGLIGIBLE: 'لا يُذكر', NOT_APPLICABLE: 'لا ينطبق' },
  DamageExtent: {
    NO_VISIBLE_KNOWN: 'لا ضرر ظاهر أو معروف', PERCENT_1_10: '1–10٪', PERCENT_11_30: '11–30٪', PERCENT_31_60: '31–60٪', PERCENT_61_90: '61–90٪',
    PERCENT_91_100: '91–100٪', UNKNOWN: 'غير معروف',
  },
  DesignationScheme: {
    WORLD_HERITAGE: 'قائمة التراث العالمي', WORLD_HERITAGE_IN_DANGER: 'قائمة التراث العالمي المعرض للخطر', WORLD_HERITAGE_TENTATIVE: 'القائمة التمهيدية',
    ICESCO_ISLAMIC_WORLD: 'قائمة التراث في العالم الإسلامي (إيسيسكو)', ICESCO_PRELIMINARY: 'القائمة التمهيدية (إيسيسكو)',
    HAGUE_ENHANCED_PROTECTION: 'الحماية المعززة (لاهاي)', NATIONAL_REGISTER: 'السجل الوطني', OTHER: 'غير ذلك',
  },
  DisturbanceCategory: {
    AGRICULTURAL_PASTORAL: 'زراعي ورعوي', ARCHAEOLOGICAL: 'أثري', BUILDING_AND_DEVELOPMENT: 'بناء وتطوير', DEFENSIVE_FORTIFICATION: 'دفاع وتحصين',
    DOMESTIC_USE: 'استخدام منزلي', FUNERARY_MEMORIAL: 'جنائزي وتذكاري', HUNTING_FISHING: 'صيد', HYDRAULIC_USE: 'استخدام مائي',
    INDUSTRIAL_PRODUCTIVE: 'صناعي وإنتاجي', INFRASTRUCTURE_TRANSPORT: 'بنية تحتية ونقل', LOOTING_ILLEGAL_ACTIVITIES: 'نهب وأنشطة غير مشروعة',
    MANAGEMENT_AND_INSTITUTIONAL_FACTORS: 'عوامل إدارية ومؤسسية', MARITIME: 'بحري', MILITARY_ARMED_CONFLICT: 'عسكري ونزاع مسلح', NATURAL: 'طبيعي',
    NOT_APPLICABLE: 'لا ينطبق', PUBLIC_INSTITUTIONAL_USE: 'استخدام عام ومؤسسي', RELIGIOUS_ACTIVITIES: 'أنشطة دينية',
    SOCIAL_CULTURAL_USES: 'استخدامات اجتماعية وثقافية', STATUS_DISPLAY_MONUMENTAL: 'مكانة وعرض ونُصُب', TOURISM_VISITOR: 'سياحة وزوار', TRADE_COMMERCIAL: 'تجارة',
    UNKNOWN: 'غير معروف', UTILITIES: 'مرافق', VANDALISM: 'تخريب',
  },
  Dimension: {
    HEIGHT: 'الارتفاع', WIDTH: 'العرض', LENGTH: 'الطول', DEPTH: 'العمق', DIAMETER: 'القطر', THICKNESS: 'السماكة', CIRCUMFERENCE: 'المحيط', WEIGHT: 'الوزن',
    UNNAMED: 'بُعد غير مسمى', OTHER: 'غير ذلك',
  },
  DocumentAuthenticity: { UNVERIFIED: 'لم يُتحقق منها', GENUINE: 'أصلية', FORGED: 'مزورة', ALTERED: 'محرّفة', IRRELEVANT: 'لا صلة لها' },
  ItemLocationKind: { STORE: 'مخزن', LABORATORY: 'مختبر', TRANSPORT: 'نقل', DISPLAY: 'عرض', OTHER: 'غير ذلك' },
  ItemTitleEventKind: {
    CLAIMED: 'مطالَب بها', CONTESTED: 'متنازع عليها', RECOGNISED: 'معترف بها', VESTED: 'آلت بحكم القانون', TRANSFERRED: 'نُقلت', RENOUNCED: 'تُنوزل عنها',
  },
  LinkPredicate: {
    SAME_AS: 'هو نفسه', FOUND_AT: 'عُثر عليه في', REMOVED_FROM: 'أُزيل من', PART_OF: 'جزء من', SEIZED_AS: 'ضُبط بوصفه', OFFERED_AS: 'عُرض بوصفه',
    CONCERNS: 'يتعلق بـ', SIMILAR_TO: 'يشبه', DERIVED_FROM: 'مشتق من',
  },
  LinkStatus: { PROPOSED: 'مقترح', CONFIRMED: 'مؤكد', DISPUTED: 'محل خلاف', REJECTED: 'مرفوض', RETRACTED: 'مسحوب' },
  LootingKind: { ILLICIT_EXCAVATION: 'تنقيب غير مشروع', THEFT: 'سرقة', REMOVAL_OF_PART: 'اقتطاع جزء', UNKNOWN: 'غير معروف' },
  LossKind: { THEFT: 'سرقة', MISSING: 'فقدان', LOOTING: 'نهب', ILLEGAL_EXPORT: 'تصدير غير مشروع', DESTRUCTION: 'تدمير', UNKNOWN: 'غير معروف' },
  MoneyKind: {
    DECLARED: 'مصرَّح به', ASSESSED: 'مقدَّر', ESTIMATE: 'تقدير', ASKING_PRICE: 'السعر المطلوب', PRICE_PAID: 'الثمن المدفوع', INSURED: 'مؤمَّن',
    COMPENSATION: 'تعويض', REPORTED: 'بحسب ما ذُكر',
  },
  ObjectCustodyKind: {
    FIND: 'اكتشاف', THEFT: 'سرقة', LOOTING: 'نهب', LOSS: 'فقدان', SALE_OF_STOLEN_GOODS: 'بيع مسروقات', SALE: 'بيع', CONSIGNMENT: 'إيداع للبيع', EXPORT: 'تصدير',
    LOAN: 'إعارة', LOAN_RETURN: 'رد إعارة', DEPOSIT: 'إيداع', SAFEKEEPING: 'حفظ أمين', SEIZURE: 'ضبط', SURRENDER: 'تسليم طوعي', TRANSFER: 'نقل', RETURN: 'إعادة',
    RECOVERY: 'استعادة', UNKNOWN: 'غير معروف',
  },
  ObjectExtent: { ITEM: 'قطعة واحدة', SET: 'مجموعة', PART: 'جزء', FRAGMENT: 'كسرة' },
  ObjectIdCategory: {
    PHOTOGRAPHS: 'صور', TYPE: 'النوع', MEASUREMENTS: 'قياسات', MATERIALS_AND_TECHNIQUES: 'مواد وتقنيات', INSCRIPTIONS_AND_MARKINGS: 'نقوش وعلامات',
    DATE_OR_PERIOD: 'تاريخ أو حقبة', MAKER: 'الصانع', SUBJECT: 'الموضوع', TITLE: 'العنوان', DISTINGUISHING_FEATURES: 'علامات مميزة', DESCRIPTION: 'وصف',
  },
  ObjectIdentifierScheme: {
    INVENTORY: 'الجرد', ACCESSION: 'الاقتناء', EXCAVATION: 'التنقيب', CATALOGUE: 'الفهرس', DATABASE: 'قاعدة البيانات', EXHIBIT: 'حرز قضائي', OTHER: 'غير ذلك',
  },
  ObjectLegalStatus: {
    UNKNOWN: 'غير معروف', REPORTED_STOLEN: 'مُبلَّغ عن سرقته', REPORTED_MISSING: 'مُبلَّغ عن فقدانه', REPORTED_LOOTED: 'مُبلَّغ عن نهبه',
    REPORTED_EXPORTED: 'مُبلَّغ عن تصديره', UNDER_INVESTIGATION: 'قيد التحقيق', DETAINED: 'محتجز', SEIZED: 'مضبوط', SURRENDERED: 'مُسلَّم طوعاً',
    FORFEITED: 'مصادَر', TITLE_DISPUTED: 'ملكية متنازع عليها', RESTITUTION_CLAIMED: 'مطالَب برده', CLAIM_DENIED: 'رُفضت المطالبة',
    TITLE_RETURNED: 'أُعيدت الملكية', RETURNED: 'معاد', RECOVERED: 'مستعاد', CLEARED: 'أُخلي سبيله', DESTROYED: 'مدمَّر',
  },
  ObjectTitleKind: {
    THEFT: 'سرقة', LOSS: 'فقدان', LOAN: 'إعارة', SALE_OF_STOLEN_GOODS: 'بيع مسروقات',
    PURCHASE: 'شراء', GIFT: 'هبة', BEQUEST: 'وصية', INHERITANCE: 'إرث', EXCHANGE: 'مبادلة', COMMISSION: 'تكليف', DIVISION_OF_FINDS: 'قسمة المكتشفات',
    VESTING_BY_LAW: 'أيلولة بحكم القانون', FORFEITURE: 'مصادرة', RELINQUISHMENT: 'تنازل', SETTLEMENT: 'تسوية', RESTITUTION: 'رد الممتلكات', JUDGMENT: 'حكم قضائي',
    UNKNOWN: 'غير معروف',
  },
  OfferStatus: { OFFERED: 'معروض', SOLD: 'مبيع', WITHDRAWN: 'مسحوب', UNKNOWN: 'غير معروف' },
  OpinionAnswer: { YES: 'نعم', NO: 'لا', UNDECIDED: 'غير محسوم' },
  OriginLevel: { SITE: 'موقع', LOCALITY: 'ناحية', REGION: 'منطقة', COUNTRY: 'بلد', CULTURE_AREA: 'نطاق ثقافي', UNKNOWN: 'غير معروف' },
  OriginPredicate: { FOUND_AT: 'عُثر عليه في', REMOVED_FROM: 'أُزيل من', MADE_AT: 'صُنع في', ASSOCIATED_WITH: 'مرتبط بـ' },
  PlacePrecision: { EXACT: 'دقيق', CELL: 'خلية من 0.25°، والمكان الدقيق محجوب', REGION: 'منطقة', COUNTRY: 'بلد', UNKNOWN: 'الدقة غير معروفة' },
  Priority: { IMMEDIATE: 'فورية', URGENT: 'عاجلة', HIGH: 'مرتفعة', MEDIUM: 'متوسطة', LOW: 'منخفضة' },
  QuantityBasis: { COUNTED: 'معدود', ESTIMATED: 'مقدَّر', DECLARED: 'مصرَّح به', REPORTED: 'بحسب ما ذُكر' },
  RecordKind: { SITE: 'المواقع', OBJECT: 'القطع', SEIZURE: 'المضبوطات', CASE: 'القضايا', LISTING: 'عروض السوق' },
  RecordType: { HeritageSite: 'موقع', CulturalObject: 'قطعة', Seizure: 'ضبط', SeizureItem: 'قطعة مضبوطة', RepatriationCase: 'قضية', MarketListing: 'عرض في السوق' },
  SeizureDetectionKind: {
    PROFILE: 'تحليل المخاطر', SCANNER: 'جهاز المسح', TIP: 'بلاغ', RANDOM: 'تفتيش عشوائي', DOG: 'كلب مدرَّب', MARKET_ALERT: 'تنبيه من السوق', CATALOGUE_SIGHTING: 'رُئي في كتالوج',
    EXPERT_NOTICE: 'انتبه إليه خبير', OTHER: 'غير ذلك',
  },
  SeizureDirection: { IMPORT: 'استيراد', EXPORT: 'تصدير', TRANSIT: 'عبور', FREE_ZONE: 'منطقة حرة', POST: 'بريد', PASSENGER: 'مسافر' },
  SeizureDispositionKind: {
    RETURN: 'إعادة', SAFEKEEPING: 'حفظ أمين', MUSEUM_DEPOSIT: 'إيداع في متحف', DESTRUCTION_OF_FAKES: 'إتلاف المزيفات', RELEASE: 'إفراج', OTHER: 'غير ذلك',
  },
  SeizureKind: { BORDER: 'ضبط حدودي', WARRANT: 'ضبط بموجب أمر قضائي', POLICE: 'ضبط شرطي', SURRENDER: 'تسليم طوعي', FOUND: 'لُقية' },
  SeizureLegalStatus: {
    DETAINED: 'محتجز', UNDER_EXPERTISE: 'قيد الخبرة', NOT_CULTURAL: 'ليس ملكية ثقافية', REPLICA: 'نسخة مقلدة', SUSPECTED_CULTURAL: 'يُشتبه بأنه ملكية ثقافية',
    SEIZED: 'مضبوط', CONTESTED: 'متنازع عليه', FORFEITED: 'مصادَر', RELINQUISHED: 'متنازَل عنه', RELEASED: 'مفرج عنه', RELEASED_TO_OWNER: 'سُلّم إلى المالك',
    TRANSFERRED_TO_PROSECUTOR: 'أُحيل إلى النيابة', DISPOSED: 'تم التصرف فيه',
  },
  SeizureRiskIndicatorKind: {
    REPLICA_OR_DECORATION_WORDING: 'صُرّح به نسخةً أو زينة', VALUE_BELOW_COMPARABLE: 'قيمة دون مثيلاتها',
    ORIGIN_STATED_IN_TRANSIT_STATE: 'منشأ مصرح به في دولة عبور', TRANSIT_OR_FREEPORT_LEG: 'مرور بعبور أو ميناء حر',
    DIRT_FRESH_BREAKS_OR_TOOL_MARKS: 'تراب أو كسور حديثة أو آثار أدوات', POOR_PACKING: 'تغليف رديء', RECEIPT_DATED_THE_DAY_BEFORE: 'إيصال مؤرخ في اليوم السابق',
    OLD_COLLECTION_WITHOUT_PAPERS: 'مجموعة قديمة بلا أوراق', RED_LIST_CATEGORY: 'فئة من قائمة حمراء', CONFLICT_ZONE_ORIGIN: 'منشأ في منطقة نزاع',
    OLD_LICENCE_NUMBER_FORMAT: 'صيغة قديمة لرقم الرخصة', DEALER_FLAGGED: 'تاجر مُبلَّغ عنه', OTHER: 'غير ذلك',
  },
  SeizureTransportMode: {
    AIR: 'جو', SEA: 'بحر', ROAD: 'بر', RAIL: 'سكة حديد', INLAND_WATERWAY: 'مجرى مائي داخلي', MAIL: 'بريد', ON_FOOT: 'سيراً', MULTIMODAL: 'متعدد الوسائط',
    OTHER: 'غير ذلك',
  },
  SharingTier: { PUBLIC: 'عام', COMMUNITY: 'جهات الدول الأعضاء', PARTIES: 'أطراف اتفاق', AUTHORITY: 'الجهة وحدها' },
  SiteCategory: { CULTURAL: 'ثقافي', NATURAL: 'طبيعي', MIXED: 'مختلط' },
  SiteCondition: { GOOD: 'جيدة', FAIR: 'مقبولة', POOR: 'سيئة', VERY_BAD: 'سيئة جداً', DESTROYED: 'مدمَّر', UNKNOWN: 'غير معروفة' },
  SiteStateRole: { NOMINATING: 'مرشِّحة', ADMINISTERING: 'مديرة', TERRITORIAL: 'إقليمية' },
  StatementStatus: { ASSERTED: 'مؤكَّد من قائله', DISPUTED: 'محل خلاف', REFUTED: 'مدحوض' },
  ThreatProbability: { PLANNED: 'مخطط له', PROBABLE: 'مرجّح', POSSIBLE: 'ممكن', NOT_APPLICABLE: 'لا ينطبق' },
  VenueKind: {
    AUCTION_HOUSE: 'دار مزادات', DEALER: 'تاجر', ONLINE_MARKETPLACE: 'سوق إلكترونية', SOCIAL_MEDIA: 'وسائل التواصل', PHYSICAL_MARKET: 'سوق فعلية',
    CATALOGUE: 'فهرس', UNKNOWN: 'غير معروف',
  },
};
