/** Why a geometry is none, in the caller's language; the kernel says it in English. */
const words: Readonly<Record<string, { fr: string; ar: string }>> = {
  'is a collection without geometries': { fr: 'la collection est vide', ar: 'المجموعة بلا أشكال' },
  'lacks coordinates': { fr: 'les coordonnées manquent', ar: 'الإحداثيات ناقصة' },
  'is empty': { fr: 'elle est vide', ar: 'الشكل فارغ' },
  'has a position that is not two or three numbers': { fr: 'une position n’a pas deux ou trois nombres', ar: 'موضع ليس من رقمين أو ثلاثة' },
  'has a longitude outside -180 to 180': { fr: 'une longitude sort de -180 à 180', ar: 'خط طول خارج المدى من -180 إلى 180' },
  'has a latitude outside -90 to 90': { fr: 'une latitude sort de -90 à 90', ar: 'خط عرض خارج المدى من -90 إلى 90' },
  'has a height that is no number': { fr: 'une altitude n’est pas un nombre', ar: 'ارتفاع ليس رقمًا' },
  'has a line of less than two positions': { fr: 'une ligne a moins de deux positions', ar: 'خط من أقل من موضعين' },
  'has a ring of less than four positions': { fr: 'un anneau a moins de quatre positions', ar: 'حلقة من أقل من أربعة مواضع' },
  'has a ring that is not closed': { fr: 'un anneau n’est pas fermé', ar: 'حلقة غير مغلقة' },
};

/** What exceeds a bound of the hub: too many positions, collections too deep. */
const tooMuch = { fr: 'elle dépasse les limites du hub', ar: 'تتجاوز حدود المنصة' };

export const geometryWords = (reason: string): { fr: string; ar: string } => words[reason] ?? tooMuch;
