import type { SQL } from 'drizzle-orm';
import { parseId } from '../../../schema/ids.ts';
import { permissionsOf } from '../../kernel/access/permissions.ts';
import { ownClasses } from '../../kernel/access/policy.ts';
import { rootConnection } from '../../kernel/data/connection.ts';
import { booleanFilter, type BooleanFilter, type Combinable, combine, type EnumFilter, enumFilter, type IdFilter, idFilter, type StringFilter } from '../../kernel/data/filters.ts';
import type { OrderSpec, PageArgs } from '../../kernel/data/keyset.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { opaqueVersion } from '../../kernel/graph/record-fields.ts';
import { authority, type AuthorityRow } from '../data/tables.ts';
import { best, loadState, namesFilter } from './reference.ts';

export const loadAuthority = (reader: Reader, id: string) => reader.parts('authority', authority).load(id);

interface AuthorityFilter extends Combinable<AuthorityFilter> {
  id?: IdFilter | null;
  name?: StringFilter | null;
  state?: EnumFilter | null;
  kind?: EnumFilter | null;
  synthetic?: BooleanFilter | null;
}

function conditions(filter: AuthorityFilter): (SQL | undefined)[] {
  return [
    idFilter(authority.id, filter.id),
    namesFilter(authority.foldedNames, filter.name),
    enumFilter(authority.stateCode, filter.state),
    enumFilter(authority.kind, filter.kind),
    booleanFilter(authority.synthetic, filter.synthetic),
  ];
}

function orderOf(name: string): OrderSpec {
  const direction = name.endsWith('_DESC') ? 'desc' : 'asc';
  const key = name.startsWith('CREATED_AT') ? { column: authority.createdAt, type: 'timestamptz' } : { column: authority.sortName, type: 'text' };
  return { name: `authorities:${name}`, keys: [{ ...key, direction }] };
}

export const authorityQueries = {
  authority: (_: unknown, { id }: { id: string }, { reader }: SubgraphContext) => loadAuthority(reader, parseId('authority', id)),
  authorities: (_: unknown, args: PageArgs & { where?: AuthorityFilter | null; orderBy: string }, { reader }: SubgraphContext) =>
    rootConnection(reader, { table: authority, order: orderOf(args.orderBy), where: combine(args.where, conditions) }, args),
  viewer: (_: unknown, __: unknown, { principal }: SubgraphContext) => ({
    ...principal,
    kind: principal.kind.toUpperCase(),
    isMember: principal.member,
    openFieldClasses: ownClasses(principal),
    expiresAt: principal.expiresAt === undefined ? null : new Date(principal.expiresAt * 1000),
    may: permissionsOf(principal),
  }),
};

/** The same for every reader: an entry has no part that some do not see. */
export function authorityVersion({ id, revision }: AuthorityRow): string {
  return opaqueVersion(id, revision);
}

export const byId = <Row>(pick: (row: Row) => string | null) => (row: Row, _: unknown, { reader }: SubgraphContext) => {
  const id = pick(row);
  return id === null ? null : loadAuthority(reader, id);
};
const stateOf = <Row>(pick: (row: Row) => string | null) => (row: Row, _: unknown, { reader }: SubgraphContext) => {
  const code = pick(row);
  return code === null ? null : loadState(reader, code);
};

export const authorityFields = {
  Authority: {
    __resolveReference: ({ id }: { id: string }, { reader }: SubgraphContext) => loadAuthority(reader, parseId('authority', id)),
    name: best<AuthorityRow>(({ names }) => names),
    version: authorityVersion,
    state: stateOf(({ stateCode }: AuthorityRow) => stateCode),
  },
  Viewer: {
    authority: byId((viewer: { authority: string | null }) => viewer.authority),
    state: stateOf((viewer: { state: string | null }) => viewer.state),
  },
};
