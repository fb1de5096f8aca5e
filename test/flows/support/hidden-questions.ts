import { buildSchema, isEnumType, isNonNullType, type GraphQLEnumType } from 'graphql';
import { publicApiSdl } from '../../../schema/sdl.ts';
import { seededAuthorityId } from '../../../subgraphs/directory/seed/authorities.ts';
import { recordId } from '../../../cli/demo/world.ts';
import type { RecordSet } from './small-world.ts';

/** A question in whose answer a record shows to those who may read it. */
export interface Question {
  name: string;
  query: string;
}

const schema = buildSchema(publicApiSdl());
const everyStatus = 'status: [PROPOSED, CONFIRMED, DISPUTED, REJECTED]';
const pageInfo = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const record = 'nodes { __typename id title { value } version }';
const list = `totalCount edges { cursor } ${pageInfo} nodes { id }`;
const records = `totalCount edges { cursor } ${pageInfo} ${record}`;
const far = `totalCount edges { cursor node { id } link { id predicate source { __typename } target { __typename } } } ${pageInfo}`;
const links = `totalCount edges { cursor } ${pageInfo} nodes { id source { ... on Record { id } ... on SeizureItem { id } } target { ... on Record { id } ... on SeizureItem { id } } }`;

/** The kinds of record with their root fields and their joins. */
export const kinds = {
  site: { one: 'site', many: 'sites', kind: 'SITE', joins: ['objects', 'cases'] },
  object: { one: 'object', many: 'objects', kind: 'OBJECT', joins: ['sites', 'seizures', 'seizureItems', 'listings', 'cases', 'relatedObjects'] },
  seizure: { one: 'seizure', many: 'seizures', kind: 'SEIZURE', joins: ['objects', 'cases'] },
  case: { one: 'case', many: 'cases', kind: 'CASE', joins: ['objects', 'items', 'seizures', 'sites'] },
  listing: { one: 'listing', many: 'listings', kind: 'LISTING', joins: ['objects'] },
} as const;

type Kind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as Kind[];

/** Every question by the identifier of a record, an item or a loss report. */
export function questionsById(set: RecordSet): Question[] {
  return [
    ...kindNames.flatMap((name) => {
      const { one, joins } = kinds[name];
      const id = `id: "${set[name]}"`;
      return [
        { name: `record(id) of a ${name}`, query: `{ record(${id}) { __typename id title { value } version sharing { tier } } }` },
        { name: `links of record(id) of a ${name}`, query: `{ record(${id}) { id links { ${links} } } }` },
        { name: `${one}(id)`, query: `{ ${one}(${id}) { id title { value } version localId } }` },
        ...joins.map((join) => ({ name: `${one}(id).${join}`, query: `{ ${one}(${id}) { ${join} { ${far} } } }` })),
        { name: `collections of a ${name}`, query: `{ ${one}(${id}) { collections { id } } }` },
      ];
    }),
    { name: 'seizureItem(id)', query: `{ seizureItem(id: "${set.item}") { id label { value } seizure { id } objects { ${far} } cases { ${far} } links { ${links} } } }` },
    { name: 'lossReport(id)', query: `{ lossReport(id: "${set.lossReport}") { id number object { id } } }` },
    { name: 'implementations of a case', query: `{ case(id: "${set.case}") { id implementations { ${list} } parent { id } } }` },
  ];
}

/** Every question from a record that the reader sees to those that it may not. */
export function questionsFrom(open: RecordSet): Question[] {
  const joins = kindNames.flatMap((name) => {
    const { one, joins: fields } = kinds[name];
    const id = `id: "${open[name]}"`;
    return [
      ...fields.map((join) => ({ name: `${one} → ${join}`, query: `{ ${one}(${id}) { id ${join}(first: 3) { ${far} } } }` })),
      ...fields.map((join) => ({ name: `${one} → ${join}, any status, from the end`, query: `{ ${one}(${id}) { id ${join}(last: 2, ${everyStatus}) { ${far} } } }` })),
      { name: `Record.links of a ${name}`, query: `{ record(${id}) { id links(first: 5) { ${links} } } }` },
    ];
  });
  return [
    ...joins,
    { name: 'links of an item', query: `{ seizureItem(id: "${open.item}") { id objects { ${far} } cases { ${far} } links { ${links} } } }` },
    { name: 'implementations', query: `{ case(id: "${open.case}") { id implementations(first: 2) { ${list} } } }` },
    { name: 'a linked object’s own joins', query: `{ site(id: "${open.site}") { objects { nodes { id listings { totalCount nodes { id } } seizures { totalCount nodes { id } } } } } }` },
  ];
}

/** Every question over lists, counts, search and facets. */
export function questionsOfLists(hidden: RecordSet, open: RecordSet): Question[] {
  const authority = `id: "${seededAuthorityId('xa-heritage')}"`;
  const byKind = kindNames.flatMap((name) => {
    const { many, kind } = kinds[name];
    return [
      ...ordersOf(many).map((order) => ({ name: `${many} by ${order}`, query: `{ ${many}(orderBy: ${order}, first: 2) { ${records} } }` })),
      { name: `${many} from the end`, query: `{ ${many}(last: 2) { ${records} } }` },
      { name: `${many} by identifiers`, query: `{ ${many}(where: { id: { in: ["${hidden[name]}", "${open[name]}"] } }) { ${records} } }` },
      { name: `${many} by title`, query: `{ ${many}(where: { title: { contains: "gate of qamar" } }) { ${records} } }` },
      { name: `${many} by local id`, query: `{ ${many}(where: { localId: { startsWith: "veiled" } }) { ${records} } }` },
      { name: `${many} but not one`, query: `{ ${many}(where: { not: { localId: { eq: "open-1" } } }) { ${records} } }` },
      { name: `${many} of either`, query: `{ ${many}(where: { or: [{ localId: { eq: "${hidden.name}" } }, { tier: { in: [PUBLIC, COMMUNITY, PARTIES, AUTHORITY] } }] }) { ${records} } }` },
      { name: `${many} by authority`, query: `{ ${many}(where: { authority: { eq: "${seededAuthorityId('xa-heritage')}" } }) { ${records} } }` },
      ...['AUTHORITY', 'STATE', 'TIER', 'YEAR'].map((by) => ({
        name: `aggregate of ${many} by ${by}`, query: `{ aggregate(kind: ${kind}, groupBy: ${by}) { totalCount withoutValue groups { key count } } }`,
      })),
      { name: `search of ${many}`, query: `{ search(query: "gate qamar", where: { kind: [${kind}] }) { totalCount facets { dimension values { value count } } nodes { score record { id } highlights { fragment } } } }` },
      { name: `Authority.records of ${many}`, query: `{ authority(${authority}) { records(kind: ${kind}, first: 2) { ${list} } } }` },
      { name: `Collection.members of ${many}`, query: `{ collection(id: "${recordId.collection('qamar')}") { members(kind: ${kind}) { ${list} } } }` },
    ];
  });
  const state = (field: string) => ({ name: `State.${field}`, query: `{ state(code: "XA") { ${field} { ${list} } } }` });
  return [
    ...byKind,
    { name: 'search with facets and coverage', query: `{ search(query: "gate", first: 3) { totalCount ${pageInfo} edges { cursor } facets { dimension values { value count } } coverage { records partial note } nodes { score record { id } highlights { field fragment } } } }` },
    { name: 'search by the words of the record', query: `{ search(query: "veiled") { totalCount facets { dimension values { value count } } nodes { record { id } } } }` },
    { name: 'search with a typing error', query: `{ search(query: "veild gat") { totalCount nodes { score record { id } } } }` },
    { name: 'Authority.records', query: `{ authority(${authority}) { records(first: 4) { ${list} } } }` },
    { name: 'Collection.members', query: `{ collection(id: "${recordId.collection('qamar')}") { members(first: 4) { ${list} } } }` },
    ...['sites', 'sites(role: TERRITORIAL, first: 2)', 'objects', 'seizures(last: 2)', 'cases', 'cases(role: REQUESTING, first: 2)'].map(state),
    { name: 'lossReports', query: `{ lossReports(first: 2) { ${list} } }` },
    { name: 'lossReports by object', query: `{ lossReports(where: { object: { in: ["${hidden.object}", "${open.object}"] } }) { ${list} } }` },
    { name: 'lossReports by number', query: `{ lossReports(where: { number: { startsWith: "veiled" } }) { ${list} } }` },
    ...ordersOf('seizureItems').map((order) => ({ name: `seizureItems by ${order}`, query: `{ seizureItems(orderBy: ${order}, first: 2) { ${list} } }` })),
    { name: 'seizureItems by seizure', query: `{ seizureItems(where: { seizure: { in: ["${hidden.seizure}", "${open.seizure}"] } }) { ${list} } }` },
    { name: 'seizureItems but not one', query: `{ seizureItems(where: { not: { id: { eq: "${open.item}" } } }) { ${list} } }` },
    { name: 'deadlines', query: `{ deadlines(first: 2) { ${list} } }` },
    { name: 'deadlines by case', query: `{ deadlines(where: { case: { in: ["${hidden.case}", "${open.case}"] } }) { ${list} } }` },
  ];
}

function ordersOf(field: string): string[] {
  const argument = schema.getQueryType()?.getFields()[field]?.args.find(({ name }) => name === 'orderBy');
  const type = argument !== undefined && isNonNullType(argument.type) ? argument.type.ofType : argument?.type;
  return isEnumType(type) ? (type as GraphQLEnumType).getValues().map(({ name }) => name) : [];
}
