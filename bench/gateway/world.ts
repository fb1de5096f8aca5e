/**
 * Four registries that point into one another: keepers, their reports, the
 * objects reported on, and the stores where those lie. The SDL is of the first
 * Federation, which every gateway of the bench reads.
 */
export const subgraphNames = ['keepers', 'objects', 'reports', 'stores'] as const;
export type BenchSubgraph = (typeof subgraphNames)[number];

export const sdl: Record<BenchSubgraph, string> = {
  keepers: `
    extend type Query { keepers: [Keeper!]! keeper(id: ID!): Keeper }
    type Keeper @key(fields: "id") { id: ID! name: String! office: String! }`,
  objects: `
    extend type Query { objects(first: Int = 6): [Item!]! }
    type Item @key(fields: "id") { id: ID! title: String! material: String! value: Int! weight: Int! }`,
  reports: `
    extend type Query { reports(first: Int = 5): [Report!]! }
    type Report @key(fields: "id") { id: ID! text: String! author: Keeper item: Item }
    extend type Keeper @key(fields: "id") { id: ID! @external reports: [Report!]! }
    extend type Item @key(fields: "id") { id: ID! @external reports: [Report!]! }`,
  stores: `
    extend type Item @key(fields: "id") { id: ID! @external value: Int @external weight: Int @external onShow: Boolean! transport: Int @requires(fields: "value weight") }`,
};

interface Reference {
  id: string;
  value?: number;
  weight?: number;
}

const count = (length: number) => Array.from({ length }, (_, index) => index + 1);
const keepers = count(6).map((n) => ({ id: `k${n}`, name: `Keeper number ${n} of the department of antiquities`, office: `Office ${n}, second floor` }));
const items = count(9).map((n) => ({ id: `i${n}`, title: `Limestone funerary relief, catalogue entry ${n}`, material: 'limestone, traces of pigment', value: n * 100, weight: n * 30 }));
const reports = count(23).map((n) => ({
  id: `r${n}`, text: `Examined in ${1990 + n}; condition stable.`,
  author: { __typename: 'Keeper', id: `k${((n * 5) % 6) + 1}` },
  item: { __typename: 'Item', id: `i${((n * 4) % 9) + 1}` },
}));

const by = <Row extends { id: string }>(rows: readonly Row[], id: string) => rows.find((row) => row.id === id) ?? null;

/** Resolvers as `@apollo/subgraph` takes them. */
export const resolvers = {
  keepers: {
    Query: { keepers: () => keepers, keeper: (_: unknown, { id }: Reference) => by(keepers, id) },
    Keeper: { __resolveReference: ({ id }: Reference) => by(keepers, id) },
  },
  objects: {
    Query: { objects: (_: unknown, { first }: { first: number }) => items.slice(0, first) },
    Item: { __resolveReference: ({ id }: Reference) => by(items, id) },
  },
  reports: {
    Query: { reports: (_: unknown, { first }: { first: number }) => reports.slice(0, first) },
    Report: { __resolveReference: ({ id }: Reference) => by(reports, id) },
    Keeper: { reports: ({ id }: Reference) => reports.filter(({ author }) => author.id === id) },
    Item: { reports: ({ id }: Reference) => reports.filter(({ item }) => item.id === id) },
  },
  stores: {
    Item: {
      onShow: ({ id }: Reference) => Number(id.slice(1)) % 2 === 0,
      transport: ({ value = 0, weight = 0 }: Reference) => (value > 500 ? 0 : weight / 2),
    },
  },
};

const fragments = `
  fragment Keeper on Keeper { id name office }
  fragment Report on Report { id text }
  fragment Item on Item { id title material value weight onShow transport }`;

/** What is asked for: an answer of some 87 KB, and one of some 3.5 KB. */
export const queries = {
  large: `query Large {
    keepers { ...Keeper reports { ...Report item { ...Item reports { ...Report author { ...Keeper reports { ...Report item { ...Item } } } } } } }
    objects { ...Item reports { ...Report author { ...Keeper reports { ...Report item { ...Item } } } } }
  } ${fragments}`,
  small: `query Small { objects(first: 6) { ...Item reports { ...Report author { ...Keeper } } } } ${fragments}`,
};
export type BenchQuery = keyof typeof queries;
