/** Lists of a case that are paged: the dossier takes every page of them. */
export const pagedLists = {
  tracks: `id kind state stateReason channel forum startedAt { ...Dated } endedAt { ...Dated } events { state occurredAt { ...Dated } note source { ...Said } }`,
  claims: `id claimant { name state { ...Country } } claimedAs submittedAt { ...Dated } channel amount { ...Amount } status filed statement { ...Text } source { ...Said } legalBases { ...Basis }`,
  evidence: `id kind title description { ...Text } occurredAt { ...Dated } weight status source { ...Said } withheld ...EvidenceEntry`,
  deadlines: `id kind dueAt { ...Dated } basis status renewable note source { ...Said }`,
  parties: `id name kind role state { ...Country } note source { ...Said }`,
  outcomes: `id kind decidedAt { ...Dated } objectsDescribed quantity { ...Many } terms amount { ...Amount } status source { ...Said }`,
  events: `id occurredAt { ...Dated } kind description { ...Text } status source { ...Said }`,
  statements: `id field value status statedAt { ...Dated } source { ...Said }`,
} as const;
export type PagedList = keyof typeof pagedLists;

const titles = 'en: title(languages: ["en"]) { ...Text } fr: title(languages: ["fr"]) { ...Text } ar: title(languages: ["ar"]) { ...Text }';
const labels = titles.replaceAll('title(', 'label(');
const link = 'link { predicate status confidence method evidence { statement source { ...Said } } }';

/** Joins of a case, paged likewise. */
export const joins = {
  objects: `${link} node { __typename id localId ${titles} authority { id } rights { redistributable } synthetic
    identifiers { scheme value source { ...Said } } datings { date { ...Dated } period { text } status source { ...Said } }
    photographs { caption { ...Text } credit url view file { checksum mediaType } } sources { ...Said } }`,
  items: `${link} node { __typename id ${labels} }`,
  seizures: `${link} node { __typename id localId ${titles} }`,
  sites: `${link} node { __typename id localId ${titles} }`,
} as const;
export type JoinName = keyof typeof joins;

const fragments: Record<string, string> = {
  Text: 'fragment Text on LocalizedText { value language }',
  Dated: 'fragment Dated on FuzzyDate { original edtf display calendar earliest latest }',
  Said: 'fragment Said on Source { citation url retrievedAt }',
  Amount: 'fragment Amount on Money { amount currency kind date { ...Dated } source { ...Said } }',
  Many: 'fragment Many on Quantity { min max basis asOf { ...Dated } source { ...Said } }',
  Country: 'fragment Country on State { code sayName: name { ...Text } }',
  Fact: 'fragment Fact on CaseLegalFact { kind sayLabel: label { ...Text } holds date { ...Dated } until { ...Dated } state { ...Country } years source { ...Said } origin }',
  Gap: 'fragment Gap on CaseLegalGap { fact state { ...Country } why sayText: text { ...Text } }',
  Basis: `fragment Basis on CaseLegalBasis { instrument article kind jurisdiction { ...Country } note source { ...Said } assessment missing
    test { kind sayName: name { ...Text } result sayNotLegalAdvice: notLegalAdvice { ...Text } missing { ...Gap }
      conditions { kind sayText: text { ...Text } result facts { ...Fact } missing { ...Gap } endsAt { ...Dated } } } }`,
  Check: 'fragment Check on CaseAuthenticity { status askedOf askedAt { ...Dated } answeredAt { ...Dated } note source { ...Said } }',
  Translation: 'fragment Translation on CaseTranslation { language certifiedBy certifiedAt { ...Dated } sha256 source { ...Said } }',
  EvidenceEntry: 'fragment EvidenceEntry on CaseEvidence { sha256 mediaType authenticity { ...Check } translations { ...Translation } }',
  DocumentEntry: 'fragment DocumentEntry on CaseDocument { sha256 mediaType authenticity { ...Check } translations { ...Translation } }',
};

/** An operation with the fragments that it spreads and no others, since GraphQL refuses unused ones. */
function operation(text: string): string {
  const used = new Set<string>();
  const follow = (one: string): void => {
    for (const [, name = ''] of one.matchAll(/\.\.\.(\w+)/g)) {
      if (used.has(name)) continue;
      used.add(name);
      follow(fragments[name] ?? '');
    }
  };
  follow(text);
  return [text, ...[...used].map((name) => fragments[name])].join('\n');
}

const page = 'pageInfo { hasNextPage endCursor }';
const listOf = (name: PagedList, after = ''): string => `${name}(first: 100${after}) { ${page} nodes { ${pagedLists[name]} } }`;
const joinOf = (name: JoinName, after = ''): string => `${name}(first: 100, status: [CONFIRMED, DISPUTED]${after}) { ${page} edges { ${joins[name]} } }`;

/** All of a case that a dossier shows, with the first page of each list. */
export const dossierQuery = operation(`query Dossier($id: ID!) {
  record: case(id: $id) {
    __typename id localId ${titles} version authority { id sayName: name { ...Text } } sharing { tier }
    rights { licence attribution redistributable } sources { ...Said } synthetic
    remedySought summary { ...Text } openedAt { ...Dated } closedAt { ...Dated } parent { id } state stateReason
    requestingStates { ...Country } respondentStates { ...Country } quantities { ...Many }
    suspensions { from { ...Dated } until { ...Dated } reason source { ...Said } }
    legalBases { ...Basis }
    handovers { id status occurredAt { ...Dated } place from to quantity { ...Many } protocolNumber note source { ...Said } }
    documents { id kind title issuedAt { ...Dated } issuer note source { ...Said } ...DocumentEntry }
    ${(Object.keys(pagedLists) as PagedList[]).map((name) => listOf(name)).join('\n    ')}
    ${(Object.keys(joins) as JoinName[]).map((name) => joinOf(name)).join('\n    ')}
  }
}`);

const furtherOf = (name: string, field: string): string => operation(`query Further_${name}($id: ID!, $after: String!) { record: case(id: $id) { version ${field} } }`);

/** The pages after the first, by list. */
export const furtherQueries: Record<PagedList | JoinName, string> = Object.fromEntries([
  ...(Object.keys(pagedLists) as PagedList[]).map((name) => [name, furtherOf(name, listOf(name, ', after: $after'))]),
  ...(Object.keys(joins) as JoinName[]).map((name) => [name, furtherOf(name, joinOf(name, ', after: $after'))]),
]) as Record<PagedList | JoinName, string>;
