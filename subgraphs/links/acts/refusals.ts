import { refusal } from '../../kernel/acts/refusal.ts';

export const withItself = refusal('LINK_WITH_ITSELF', 'target', {
  en: 'A link joins two different records.',
  fr: 'Un lien unit deux fiches différentes.',
  ar: 'الرابط يجمع سجلين مختلفين.',
});

export const wrongEnds = refusal('LINK_ENDS', 'predicate', {
  en: 'This predicate does not join these kinds of record.',
  fr: 'Ce prédicat n’unit pas ces types de fiches.',
  ar: 'هذه العلاقة لا تجمع بين هذين النوعين من السجلات.',
});

export const duplicate = refusal('DUPLICATE_LINK', null, {
  en: 'This link has been asserted already; decide on that one.',
  fr: 'Ce lien est déjà affirmé ; prononcez-vous sur celui-là.',
  ar: 'هذا الرابط مُثبت من قبل؛ فليُبتَّ فيه.',
});

export const namedPerson = refusal('NAMED_PERSON', null, {
  en: 'A machine proposes; a named person decides and gives a reason. Sign in as an officer.',
  fr: 'La machine propose ; une personne nommée décide et motive. Connectez-vous en tant qu’agent.',
  ar: 'الآلة تقترح، والبتّ لشخص معلوم يذكر السبب. سجّل الدخول بصفتك موظفًا.',
});

export const notEntitled = refusal('NOT_ENTITLED', 'reason', {
  en: 'Only an authority that answers for one of the ends confirms a link. Propose it without a reason.',
  fr: 'Seule une autorité qui répond de l’une des extrémités confirme un lien. Proposez-le sans motif.',
  ar: 'لا يؤكد الرابط إلا جهة مسؤولة عن أحد طرفيه. اقترحه دون سبب.',
});

export const illegalStep = refusal('LINK_STATUS', 'status', {
  en: 'A proposed link is confirmed, disputed or rejected; a confirmed one disputed or rejected; a disputed one confirmed or rejected. What was rejected or retracted stays so.',
  fr: 'Un lien proposé est confirmé, contesté ou rejeté ; un lien confirmé est contesté ou rejeté ; un lien contesté est confirmé ou rejeté. Ce qui est rejeté ou rétracté le reste.',
  ar: 'الرابط المقترح يُؤكَّد أو يُعترض عليه أو يُرفض، والمؤكَّد يُعترض عليه أو يُرفض، والمعترَض عليه يُؤكَّد أو يُرفض. وما رُفض أو سُحب يبقى كذلك.',
});

export const alreadyEnded = refusal('LINK_STATUS', 'id', {
  en: 'The link was rejected or retracted already.',
  fr: 'Le lien est déjà rejeté ou rétracté.',
  ar: 'سبق رفض الرابط أو سحبه.',
});

export const doesNotStand = refusal('RESTS_ON_NOTHING', 'restsOn', {
  en: 'A link rests on links that stand: proposed or confirmed ones.',
  fr: 'Un lien ne repose que sur des liens qui tiennent : proposés ou confirmés.',
  ar: 'لا يستند الرابط إلا إلى روابط قائمة: مقترحة أو مؤكدة.',
});

export const notTheDesk = 'Only the desk that keeps a collection, and its stewards, change it.';

export const alreadyMember = refusal('ALREADY_IN_COLLECTION', 'record', {
  en: 'The collection holds this record already.',
  fr: 'La collection contient déjà cette fiche.',
  ar: 'المجموعة تضم هذا السجل أصلًا.',
});

export const notMember = refusal('NOT_IN_COLLECTION', 'record', {
  en: 'The collection does not hold this record.',
  fr: 'La collection ne contient pas cette fiche.',
  ar: 'المجموعة لا تضم هذا السجل.',
});
