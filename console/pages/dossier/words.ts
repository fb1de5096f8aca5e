import type { Language } from '../../languages.ts';

/** What a dossier says besides the words of the record pages. */
const en = {
  dossier: 'Claim dossier', made: 'Made on', openDossier: 'Claim dossier, to print', caseVersion: 'Version of the record',
  handOver: 'A dossier is made to be handed over: notes, valuations, persons and unfiled claims of one’s own side, planned transports and evidence of a running investigation are not in it.',
  tests: 'Legal bases and their tests', noTest: 'The hub computes no test for this basis.', condition: 'Condition', finding: 'Finding', restsOn: 'Rests on',
  recorderSays: 'As its recorder assesses it', computed: 'As computed', periodEnds: 'the period ends', isSo: 'yes', isNot: 'no', since: 'from', until: 'until', years: 'years',
  file: 'File (SHA-256)', noFile: 'no file registered', unverified: 'Not verified: nobody was asked.', askedOf: 'asked of', asked: 'asked', answered: 'answered',
  translation: 'Certified translation', certifiedBy: 'certified by', documents: 'Documents', images: 'Images', rivalDates: 'Dates, side by side',
  manifest: 'Manifest', part: 'Part', hash: 'SHA-256', whole: 'Whole dossier',
  manifestNote: 'Each hash is that of the part as it stands in the dossier’s JSON-LD, written as canonical JSON (RFC 8785). Whoever has that file can compute every hash again; the steps are in docs/dossier.md.',
  partNames: {
    case: 'Case', legalBasis: 'Legal basis', claim: 'Claim', track: 'Track', evidence: 'Evidence', document: 'Document', deadline: 'Deadline', party: 'Party',
    outcome: 'Outcome', handover: 'Handover', event: 'Event', statement: 'Statement', object: 'Object', image: 'Image', linked: 'Linked record',
  },
};

export type DossierWords = typeof en;
export type PartKind = keyof DossierWords['partNames'];

const fr: DossierWords = {
  dossier: 'Dossier de demande', made: 'Établi le', openDossier: 'Dossier de demande, à imprimer', caseVersion: 'Version de la fiche',
  handOver: 'Un dossier est fait pour être remis : les notes, évaluations, personnes et demandes non déposées de sa propre partie, les transports prévus et les preuves d’une enquête en cours n’y sont pas.',
  tests: 'Bases juridiques et leurs tests', noTest: 'Le hub ne calcule pas de test pour cette base.', condition: 'Condition', finding: 'Constat', restsOn: 'Repose sur',
  recorderSays: 'Selon qui la consigne', computed: 'Selon le calcul', periodEnds: 'le délai expire', isSo: 'oui', isNot: 'non', since: 'depuis', until: 'jusqu’à', years: 'ans',
  file: 'Fichier (SHA-256)', noFile: 'aucun fichier enregistré', unverified: 'Non vérifié : personne n’a été consulté.', askedOf: 'demandé à', asked: 'demandé', answered: 'répondu',
  translation: 'Traduction certifiée', certifiedBy: 'certifiée par', documents: 'Documents', images: 'Images', rivalDates: 'Datations, côte à côte',
  manifest: 'Manifeste', part: 'Partie', hash: 'SHA-256', whole: 'Dossier entier',
  manifestNote: 'Chaque empreinte est celle de la partie telle qu’elle figure dans le JSON-LD du dossier, écrite en JSON canonique (RFC 8785). Qui a ce fichier peut recalculer chacune ; les étapes sont dans docs/dossier.md.',
  partNames: {
    case: 'Affaire', legalBasis: 'Base juridique', claim: 'Demande', track: 'Voie', evidence: 'Preuve', document: 'Document', deadline: 'Échéance', party: 'Partie prenante',
    outcome: 'Issue', handover: 'Remise', event: 'Événement', statement: 'Déclaration', object: 'Objet', image: 'Image', linked: 'Fiche liée',
  },
};

const ar: DossierWords = {
  dossier: 'ملف المطالبة', made: 'أُعد في', openDossier: 'ملف المطالبة للطباعة', caseVersion: 'نسخة السجل',
  handOver: 'يُعد الملف ليُسلَّم: لا يتضمن ملاحظات الطرف المعني ولا تقييماته ولا مطالباته غير المقدَّمة ولا أسماء الأشخاص ولا عمليات النقل المقررة ولا أدلة تحقيق جارٍ.',
  tests: 'الأسس القانونية واختباراتها', noTest: 'لا تحسب المنصة اختبارا لهذا الأساس.', condition: 'الشرط', finding: 'النتيجة', restsOn: 'يستند إلى',
  recorderSays: 'بحسب من سجّله', computed: 'بحسب الحساب', periodEnds: 'تنتهي المدة', isSo: 'نعم', isNot: 'لا', since: 'منذ', until: 'حتى', years: 'سنة',
  file: 'الملف (SHA-256)', noFile: 'لا ملف مسجل', unverified: 'لم يُتحقق منه: لم تُسأل أي جهة.', askedOf: 'سُئلت', asked: 'تاريخ السؤال', answered: 'تاريخ الجواب',
  translation: 'ترجمة معتمدة', certifiedBy: 'اعتمدتها', documents: 'الوثائق', images: 'الصور', rivalDates: 'التواريخ جنبا إلى جنب',
  manifest: 'بيان المحتويات', part: 'الجزء', hash: 'SHA-256', whole: 'الملف كله',
  manifestNote: 'كل بصمة هي بصمة الجزء كما يرد في JSON-LD الخاص بالملف مكتوبا بصيغة JSON المعيارية (RFC 8785). من لديه ذلك الملف يستطيع حساب كل بصمة من جديد؛ الخطوات في docs/dossier.md.',
  partNames: {
    case: 'القضية', legalBasis: 'أساس قانوني', claim: 'مطالبة', track: 'مسار', evidence: 'دليل', document: 'وثيقة', deadline: 'موعد', party: 'طرف',
    outcome: 'نتيجة', handover: 'تسليم', event: 'حدث', statement: 'بيان', object: 'قطعة', image: 'صورة', linked: 'سجل مرتبط',
  },
};

export const dossierWords: Record<Language, DossierWords> = { ar, en, fr };
