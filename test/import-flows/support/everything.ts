import { buildSchema, getNamedType, type GraphQLField, type GraphQLObjectType, isObjectType, isRequiredArgument } from 'graphql';
import { publicApiSdl } from '../../../schema/sdl.ts';
import type { AskOptions, TestHub } from '../../support/hub.ts';

const schema = buildSchema(publicApiSdl());

/** Entities of their own, of which a record's answer has only what tells which one it is. */
const OTHERS: Readonly<Record<string, string>> = {
  HeritageSite: '{ id localId title { value } }', CulturalObject: '{ id localId title { value } }', Seizure: '{ id localId title { value } }',
  RepatriationCase: '{ id localId title { value } }', MarketListing: '{ id localId title { value } }', SeizureItem: '{ id label { value } }',
  State: '{ code name { value } }', Authority: '{ id names { value } }', Collection: '{ id title { value } }',
};

/** A selection of every field that the contract gives a type, however deep. */
export function everyField(typeName: string): string {
  return selection(schema.getType(typeName) as GraphQLObjectType, [typeName]);
}

function selection(type: GraphQLObjectType, above: readonly string[]): string {
  const fields = Object.values(type.getFields()).flatMap((field) => fieldOf(field, above));
  return `{ __typename ${fields.join(' ')} }`;
}

function fieldOf(field: GraphQLField<unknown, unknown>, above: readonly string[]): string[] {
  // What needs an argument is no part of the record by itself.
  if (field.args.some(isRequiredArgument)) return [];
  const type = getNamedType(field.type);
  const args = field.args.some(({ name }) => name === 'first') ? '(first: 50)' : '';
  if (!isObjectType(type)) return 'getFields' in type || 'getTypes' in type ? [] : [`${field.name}${args}`];
  const known = above.length > 1 || above[0] !== type.name ? OTHERS[type.name] : undefined;
  if (known !== undefined) return [`${field.name}${args} ${known}`];
  if (above.includes(type.name)) return [];
  // A connection's nodes and its edges are the same things twice.
  if (type.name.endsWith('Connection')) {
    const nodes = type.getFields()['nodes'];
    return nodes === undefined ? [] : [`${field.name}${args} { totalCount ${fieldOf(nodes, [...above, type.name]).join(' ')} }`];
  }
  return [`${field.name}${args} ${selection(type, [...above, type.name])}`];
}

/** Root lists, by the type of their nodes. */
const LISTS = { HeritageSite: 'sites', CulturalObject: 'objects', RepatriationCase: 'cases', MarketListing: 'listings', LossReport: 'lossReports' } as const;

/** All readable records of a type as a reader sees them, with the given selection. */
export async function allOf<T>(hub: TestHub, type: keyof typeof LISTS, fields: string, options: AskOptions & { page?: number; where?: string } = {}): Promise<T[]> {
  const { where, ...ask } = options;
  let page = options.page ?? 100;
  const found: T[] = [];
  let after: string | null = null;
  for (;;) {
    const filter = where === undefined ? '' : `, where: ${where}`;
    const query = `query($after: String) { ${LISTS[type]}(first: ${page}, after: $after${filter}) { totalCount pageInfo { hasNextPage endCursor } nodes ${fields} } }`;
    const { data, errors } = await hub.ask(query, { ...ask, variables: { after } });
    // As clients do: a page of everything may cost more than is answered.
    if (page > 1 && errors?.[0]?.extensions.code === 'COST_LIMIT') {
      page = Math.ceil(page / 3);
      continue;
    }
    if (errors !== undefined) throw new Error(`${LISTS[type]}: ${JSON.stringify(errors.slice(0, 3))}`);
    const list = data[LISTS[type]];
    found.push(...(list.nodes as T[]));
    if (!list.pageInfo.hasNextPage) {
      if (found.length !== list.totalCount) throw new Error(`${LISTS[type]} counts ${list.totalCount} and lists ${found.length}.`);
      return found;
    }
    after = list.pageInfo.endCursor as string;
  }
}

/** What a search answers. */
export interface Found {
  totalCount: number;
  nodes: { record: { localId: string } }[];
  facets: { dimension: string; values: { count: number }[] }[];
}

/** Searches for several things in few requests; the answers by what was looked for. */
export async function searchEach(hub: TestHub, words: readonly string[], options: AskOptions = {}): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  for (let start = 0; start < words.length; start += 8) {
    const some = words.slice(start, start + 8);
    const asked = some.map((word, at) => `s${at}: search(query: ${JSON.stringify(word)}, first: 100) { totalCount nodes { record { localId } } facets { dimension values { count } } }`);
    const { data, errors } = await hub.ask(`{ ${asked.join(' ')} }`, options);
    if (errors !== undefined) throw new Error(`search: ${JSON.stringify(errors.slice(0, 3))}`);
    some.forEach((word, at) => found.set(word, data[`s${at}`] as Found));
  }
  return found;
}
