import type { Language } from '../languages.ts';

/** What the report of a seizure says, in English. The other languages have the same keys. */
const en = {
  seizureReport: 'Seizure report', confiscationReport: 'Confiscation report', toReport: 'Seizure report for printing',
  reportNumber: 'Report number', seizedOn: 'Date of seizure', bothCalendars: 'Dates are given in the Gregorian and the Hijri calendar; a Hijri date reckoned from a Gregorian one may differ by a day.',
  consignor: 'Consignor', consignee: 'Consignee', persons: 'Persons', storage: 'Place of keeping', environment: 'Climate and care', insured: 'Insured',
  itemNumber: 'Item', detectedBy: 'Detected by', at: 'on', asked: 'asked of', answered: 'answered', awaited: 'answer awaited', culturalObject: 'cultural object', expert: 'expert', itemListHash: 'Item list, SHA-256',
  signedGiver: 'signed by the giver', signedTaker: 'signed by the taker', notSigned: 'signature awaited', verification: 'Check of papers with their issuers',
  signatures: 'Signatures', forUnit: 'For the seizing unit', forHolder: 'Holder or declarant, or the reason why the signature is missing', forReceiver: 'For the receiver of custody', signHere: 'Signature and date',
  version: 'Version of the record', legalNote: 'This report states what the record holds. It is not legal advice, and a seizure says nothing of who owns the things.',
  forfeitedNote: 'Each item of this seizure has been forfeited. Forfeiture does not return a thing to anybody.',
};

type ReportWords = Record<keyof typeof en, string>;

const fr: ReportWords = {
  seizureReport: 'Procès-verbal de saisie', confiscationReport: 'Procès-verbal de confiscation', toReport: 'Procès-verbal de saisie à imprimer',
  reportNumber: 'Numéro du procès-verbal', seizedOn: 'Date de la saisie', bothCalendars: 'Les dates sont données dans les calendriers grégorien et hégirien ; une date hégirienne calculée depuis une date grégorienne peut différer d’un jour.',
  consignor: 'Expéditeur', consignee: 'Destinataire', persons: 'Personnes', storage: 'Lieu de garde', environment: 'Climat et soins', insured: 'Assuré',
  itemNumber: 'Objet', detectedBy: 'Découvert par', at: 'le', asked: 'demandé à', answered: 'répondu', awaited: 'réponse attendue', culturalObject: 'bien culturel', expert: 'expert', itemListHash: 'Liste des objets, SHA-256',
  signedGiver: 'signé par le remettant', signedTaker: 'signé par le réceptionnaire', notSigned: 'signature attendue', verification: 'Contrôle des pièces auprès de leurs émetteurs',
  signatures: 'Signatures', forUnit: 'Pour l’unité saisissante', forHolder: 'Détenteur ou déclarant, ou motif de l’absence de signature', forReceiver: 'Pour le réceptionnaire de la garde', signHere: 'Signature et date',
  version: 'Version de la fiche', legalNote: 'Ce procès-verbal énonce ce que contient la fiche. Ce n’est pas un avis juridique, et une saisie ne dit rien du propriétaire des biens.',
  forfeitedNote: 'Chaque objet de cette saisie a été confisqué. La confiscation ne rend un bien à personne.',
};

const ar: ReportWords = {
  seizureReport: 'محضر ضبط', confiscationReport: 'محضر مصادرة', toReport: 'محضر الضبط للطباعة',
  reportNumber: 'رقم المحضر', seizedOn: 'تاريخ الضبط', bothCalendars: 'التواريخ بالتقويمين الميلادي والهجري؛ وقد يختلف التاريخ الهجري المحسوب من الميلادي بيوم.',
  consignor: 'المرسِل', consignee: 'المرسَل إليه', persons: 'الأشخاص', storage: 'مكان الحفظ', environment: 'المناخ والعناية', insured: 'مؤمَّن عليه',
  itemNumber: 'القطعة', detectedBy: 'طريقة الكشف', at: 'في', asked: 'سُئلت', answered: 'أُجيب', awaited: 'الجواب منتظر', culturalObject: 'ملكية ثقافية', expert: 'الخبير', itemListHash: 'قائمة القطع، SHA-256',
  signedGiver: 'وقّع المسلِّم', signedTaker: 'وقّع المستلم', notSigned: 'التوقيع منتظر', verification: 'التحقق من الأوراق لدى مُصدريها',
  signatures: 'التوقيعات', forUnit: 'عن وحدة الضبط', forHolder: 'الحائز أو المصرِّح، أو سبب غياب التوقيع', forReceiver: 'عن مستلم العهدة', signHere: 'التوقيع والتاريخ',
  version: 'نسخة السجل', legalNote: 'يذكر هذا المحضر ما في السجل. وهو ليس مشورة قانونية، والضبط لا يقول شيئاً عن مالك الأشياء.',
  forfeitedNote: 'صودرت كل قطعة من هذا الضبط. والمصادرة لا تعيد شيئاً إلى أحد.',
};

export const reportWords: Record<Language, ReportWords> = { ar, en, fr };
