import { and, arrayContains, gt, isNotNull, isNull, lte, or, type SQL } from 'drizzle-orm';
import { parseId } from '../../../schema/ids.ts';
import { permissionsOf } from '../../kernel/access/permissions.ts';
import { openClasses } from '../../kernel/access/policy.ts';
import { rootConnection } from '../../kernel/data/connection.ts';
import { booleanFilter, type BooleanFilter, type Combinable, combine, type EnumFilter, enumFilter, type IdFilter, idFilter, type StringFilter } from '../../kernel/data/filters.ts';
import type { OrderSpec, PageArgs } from '../../kernel/data/keyset.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { agreement, type AgreementRow, authority, type AuthorityRow } from '../data/tables.ts';
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

/** Agreements of the caller's own institution; row-level security says the same. */
function ownAgreements(reader: Reader): SQL | undefined {
  const own = reader.principal.authority;
  return own === null ? isNull(agreement.id) : or(inGrantor(own), arrayContains(agreement.granteeAuthorityIds, [own]));
}

function inGrantor(own: string): SQL | undefined {
  return idFilter(agreement.grantorAuthorityId, { eq: own });
}

interface AgreementFilter {
  kind?: string | null;
  inForceAt?: Date | null;
}

function agreementConditions({ kind, inForceAt }: AgreementFilter): SQL | undefined {
  return and(
    kind == null ? undefined : arrayContains(agreement.kinds, [kind]),
    inForceAt == null
      ? undefined
      : and(
          isNotNull(agreement.acceptedAt),
          lte(agreement.validFrom, inForceAt),
          or(isNull(agreement.validUntil), gt(agreement.validUntil, inForceAt)),
          or(isNull(agreement.revokedAt), gt(agreement.revokedAt, inForceAt)),
        ),
  );
}

export const authorityQueries = {
  authority: (_: unknown, { id }: { id: string }, { reader }: SubgraphContext) => loadAuthority(reader, parseId('authority', id)),
  authorities: (_: unknown, args: PageArgs & { where?: AuthorityFilter | null; orderBy: string }, { reader }: SubgraphContext) =>
    rootConnection(reader, { table: authority, order: orderOf(args.orderBy), where: combine(args.where, conditions) }, args),
  agreements: (_: unknown, args: PageArgs & { where?: AgreementFilter | null }, { reader }: SubgraphContext) => {
    const order: OrderSpec = { name: 'agreements', keys: [{ column: agreement.createdAt, direction: 'desc', type: 'timestamptz' }] };
    const { first, after, last, before } = args;
    return rootConnection(reader, { table: agreement, order, where: and(ownAgreements(reader), agreementConditions(args.where ?? {})) }, { first, after, last, before });
  },
  viewer: (_: unknown, __: unknown, { principal }: SubgraphContext) => ({
    ...principal,
    kind: principal.kind.toUpperCase(),
    isMember: principal.member,
    openFieldClasses: openClasses(principal),
    expiresAt: principal.expiresAt === undefined ? null : new Date(principal.expiresAt * 1000),
    may: permissionsOf(principal),
  }),
};

const byId = <Row>(pick: (row: Row) => string | null) => (row: Row, _: unknown, { reader }: SubgraphContext) => {
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
    state: stateOf(({ stateCode }: AuthorityRow) => stateCode),
  },
  Viewer: {
    authority: byId((viewer: { authority: string | null }) => viewer.authority),
    state: stateOf((viewer: { state: string | null }) => viewer.state),
  },
  Agreement: {
    grantor: byId(({ grantorAuthorityId }: AgreementRow) => grantorAuthorityId),
    grantees: async ({ granteeAuthorityIds }: AgreementRow, _: unknown, { reader }: SubgraphContext) =>
      (await Promise.all(granteeAuthorityIds.map((id) => loadAuthority(reader, id)))).filter((row) => row !== null),
    status: statusOf,
  },
};

/** By the clock: nothing has to run for an agreement to end. */
function statusOf({ acceptedAt, revokedAt, validUntil }: AgreementRow): string {
  if (revokedAt !== null) return 'REVOKED';
  if (validUntil !== null && validUntil <= new Date()) return 'EXPIRED';
  return acceptedAt === null ? 'PROPOSED' : 'IN_FORCE';
}
