import { fold } from '../../subgraphs/kernel/values/text/fold.ts';

/** Everyday names that the tables of Unicode do not have. */
const EVERYDAY: Readonly<Record<string, string>> = {
  USA: 'US', 'U.S.A.': 'US', 'United States of America': 'US', UK: 'GB', 'U.K.': 'GB', 'Great Britain': 'GB', 'Türkiye': 'TR', Turkey: 'TR',
  Palestine: 'PS', Russia: 'RU', Syria: 'SY', 'Czech Republic': 'CZ', 'The Netherlands': 'NL',
};

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Codes that Unicode names beside those of ISO 3166-1: unions, the world, places of a state. */
const NO_STATES = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'XK', 'ZZ']);

/** Whether a code is in use; Unicode still names withdrawn ones (DD, YD) after their successors. */
function inUse(code: string): boolean {
  return !NO_STATES.has(code) && new Intl.Locale(`und-${code}`).region === code;
}

/** Codes of states by their folded names in English, French and Arabic; a name of two states is in it as null. */
const BY_NAME = names();

/** The ISO 3166-1 alpha-2 code of a word that names one state and nothing else, or null. */
export function countryCode(word: string): string | null {
  return BY_NAME.get(fold(word)) ?? null;
}

function names(): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const language of ['en', 'fr', 'ar']) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`))) {
      const name = inUse(code) ? display.of(code) : undefined;
      if (name === undefined) continue;
      const key = fold(name);
      const before = found.get(key);
      found.set(key, before === undefined || before === code ? code : null);
    }
  }
  for (const [name, code] of Object.entries(EVERYDAY)) found.set(fold(name), code);
  return found;
}
