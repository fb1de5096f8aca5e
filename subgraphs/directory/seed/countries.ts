import type { LocalizedTextValue } from '../../kernel/values/types.ts';

/** ISO 3166-1 alpha-2 codes in use. */
const codes =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
  'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ ' +
  'NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ ' +
  'UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

/** Names that the hub gives itself, where the Unicode locale data speaks of a territory. */
const ownNames: Record<string, Record<'en' | 'ar' | 'fr', string>> = {
  PS: { en: 'Palestine', ar: 'فلسطين', fr: 'Palestine' },
};

/** Fictional states of the demonstration, under user-assigned codes. */
const fictional: Record<string, { names: Record<'en' | 'ar' | 'fr', string>; member: boolean }> = {
  XA: { names: { en: 'Qamar Coast', ar: 'ساحل القمر', fr: 'Côte de Qamar' }, member: true },
  XB: { names: { en: 'Sahrat', ar: 'صحرات', fr: 'Sahrat' }, member: true },
  XC: { names: { en: 'Marjan Islands', ar: 'جزر المرجان', fr: 'Îles Marjan' }, member: true },
  XD: { names: { en: 'Ardan Highlands', ar: 'مرتفعات أردان', fr: 'Hautes Terres d’Ardan' }, member: true },
  XE: { names: { en: 'Freehaven', ar: 'الميناء الحر', fr: 'Port-Franc' }, member: false },
  XF: { names: { en: 'Valmark', ar: 'فالمارك', fr: 'Valmark' }, member: false },
};

/**
 * Members of ICESCO. Sources differ (54 in a press report of 2022, 53
 * elsewhere), so this is a starting table that the operator checks against the
 * organisation's own list, and no rule of the hub counts on its length.
 */
const members = new Set(
  'AE AF AZ BD BF BH BJ BN CI CM DJ DZ EG GA GM GN GW GY ID IQ IR JO KG KM KW KZ LB LY MA ML MR MV MY NE NG OM PK PS QA SA SD SL SN SO SR SY TD TG TJ TM TN UG UZ YE'.split(' '),
);

export interface CountrySeed {
  code: string;
  names: LocalizedTextValue[];
  fictional: boolean;
  /** The organisation of which it is a member, or null. */
  memberOf: string | null;
}

/** The organisation of which a state is a member, or null. */
export function organisationOf(code: string): string | null {
  const invented = fictional[code];
  if (invented !== undefined) return invented.member ? 'ICESCO (demonstration)' : null;
  return members.has(code) ? 'ICESCO' : null;
}

export function countries(): CountrySeed[] {
  const named = { en: namesIn('en'), ar: namesIn('ar'), fr: namesIn('fr') };
  const real = codes.split(' ').map((code) => ({
    code,
    names: texts(ownNames[code] ?? { en: named.en(code), ar: named.ar(code), fr: named.fr(code) }),
    fictional: false,
    memberOf: organisationOf(code),
  }));
  const invented = Object.entries(fictional).map(([code, { names }]) => ({
    code, names: texts(names), fictional: true, memberOf: organisationOf(code),
  }));
  return [...real, ...invented];
}

/** Names from the Unicode locale data that Node carries. */
function namesIn(language: string): (code: string) => string {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return (code) => names.of(code) ?? code;
}

function texts(names: Record<'en' | 'ar' | 'fr', string>): LocalizedTextValue[] {
  return (['en', 'ar', 'fr'] as const).map((language) => ({
    value: names[language], language, script: language === 'ar' ? 'Arab' : 'Latn', transliteration: null,
  }));
}
