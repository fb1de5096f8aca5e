const texts = 'fragment Text on LocalizedText { value language }';
const dated = 'fragment Dated on FuzzyDate { original edtf display }';
const inFull = 'fragment InFull on FuzzyDate { original edtf display calendar earliest latest }';
const said = 'fragment Said on Source { citation url }';
const amount = 'fragment Amount on Money { amount currency kind date { ...Dated } source { ...Said } }';
const many = 'fragment Many on Quantity { min max basis asOf { ...Dated } source { ...Said } }';
const country = 'fragment Country on State { code name { ...Text } }';
const institution = 'fragment Institution on Authority { id name { ...Text } }';
const linkFacts = 'fragment LinkFacts on Link { predicate status confidence method evidence { statement source { ...Said } } }';

const all: Record<string, string> = {
  Text: texts, Dated: dated, InFull: inFull, Said: said, Amount: amount, Many: many, Country: country, Institution: institution, LinkFacts: linkFacts,
};

/** A document with the fragments that it spreads and no others, since GraphQL refuses unused ones. */
export function withFragments(operation: string): string {
  const used = new Set<string>();
  const follow = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/\.\.\.(\w+)/g)) {
      const fragment = all[name];
      if (fragment === undefined || used.has(name)) continue;
      used.add(name);
      follow(fragment);
    }
  };
  follow(operation);
  return [operation, ...[...used].map((name) => all[name])].join('\n');
}

/** The fields of every record, for the frame of its page. */
export const recordFields = `__typename id localId title { ...Text } authority { ...Institution }
  sharing { tier audience embargoUntil } rights { licence attribution redistributable }
  sources { ...Said } synthetic createdAt updatedAt collections { id title { ...Text } }`;

/** How many entries of a nested list a page shows; the rest is counted. */
const shown = 50;

/** A nested list. */
export function list(name: string, fields: string): string {
  return `${name}(first: ${shown}) { totalCount nodes { ${fields} } }`;
}

/** A join with its links; disputed ones are shown too and say so. */
export function join(name: string, node = '__typename id title { ...Text }'): string {
  return `${name}(first: ${shown}, status: [CONFIRMED, DISPUTED]) { totalCount edges { link { ...LinkFacts } node { ${node} } } }`;
}

/** The fields of rival statements. */
export const statementFields = 'field value status statedAt { ...Dated } source { ...Said }';
