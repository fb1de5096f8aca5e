import { and, arrayContains, gt, isNotNull, isNull, lte, or, type SQL } from 'drizzle-orm';
import { parseId } from '../../../schema/ids.ts';
import { actsFor } from '../../kernel/access/policy.ts';
import { rootConnection } from '../../kernel/data/connection.ts';
import { type Combinable, combine } from '../../kernel/data/filters.ts';
import { namedOrder, type PageArgs } from '../../kernel/data/keyset.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { isConcerned, isParty } from '../data/parties.ts';
import { agreement, type AgreementRow, issuedGrant, type IssuedGrantRow, type RecordKind } from '../data/tables.ts';
import { byId, loadAuthority } from './authorities.ts';

export const loadAgreement = (reader: Reader, id: string) => reader.parts('agreement', agreement, isParty(actsFor(reader.principal))).load(id);
export const loadGrant = (reader: Reader, id: string) => reader.parts('grant', issuedGrant, isConcerned(actsFor(reader.principal))).load(id);

interface AgreementFilter extends Combinable<AgreementFilter> {
  kind?: RecordKind | null;
  inForceAt?: Date | null;
}

function conditions({ kind, inForceAt }: AgreementFilter): (SQL | undefined)[] {
  return [
    kind == null ? undefined : arrayContains(agreement.kinds, [kind]),
    inForceAt == null
      ? undefined
      : and(
          isNotNull(agreement.acceptedAt),
          lte(agreement.validFrom, inForceAt),
          or(isNull(agreement.validUntil), gt(agreement.validUntil, inForceAt)),
          or(isNull(agreement.revokedAt), gt(agreement.revokedAt, inForceAt)),
        ),
  ];
}

const sortColumns = {
  CREATED_AT: { column: agreement.createdAt, type: 'timestamptz' },
  VALID_FROM: { column: agreement.validFrom, type: 'timestamptz' },
  TITLE: { column: agreement.title, type: 'text' },
};

export const agreementQueries = {
  agreements: (_: unknown, args: PageArgs & { where?: AgreementFilter | null; orderBy: string }, { reader }: SubgraphContext) => {
    const { first, after, last, before } = args;
    const where = and(isParty(actsFor(reader.principal)), combine(args.where, conditions));
    return rootConnection(reader, { table: agreement, order: namedOrder('agreements', sortColumns, args.orderBy), where }, { first, after, last, before });
  },
};

const authoritiesOf = (pick: (row: AgreementRow) => string[]) => async (row: AgreementRow, _: unknown, { reader }: SubgraphContext) =>
  (await Promise.all(pick(row).map((id) => loadAuthority(reader, id)))).filter((found) => found !== null);

export const agreementFields = {
  Agreement: {
    __resolveReference: ({ id }: { id: string }, { reader }: SubgraphContext) => loadAgreement(reader, parseId('agreement', id)),
    grantor: byId(({ grantorAuthorityId }: AgreementRow) => grantorAuthorityId),
    grantees: authoritiesOf(({ granteeAuthorityIds }) => granteeAuthorityIds),
    acceptedBy: authoritiesOf(({ acceptedBy }) => acceptedBy),
    records: ({ recordIds }: AgreementRow) => recordIds,
    status: (row: AgreementRow, _: unknown, { principal }: SubgraphContext) => statusOf(row, principal.authority),
  },
  AccessGrant: {
    __resolveReference: ({ id }: { id: string }, { reader }: SubgraphContext) => loadGrant(reader, parseId('grant', id)),
    record: ({ recordId }: IssuedGrantRow) => recordId,
    grantor: byId(({ issuedBy }: IssuedGrantRow) => issuedBy),
    grantee: byId(({ granteeAuthorityId }: IssuedGrantRow) => granteeAuthorityId),
    agreement: ({ agreementId }: IssuedGrantRow, _: unknown, { reader }: SubgraphContext) => (agreementId === null ? null : loadAgreement(reader, agreementId)),
  },
};

/** By the clock: nothing has to run for an agreement to end. */
function statusOf({ acceptedAt, revokedAt, validUntil, leftBy }: AgreementRow, reader: string | null): string {
  if (revokedAt !== null || (reader !== null && leftBy.includes(reader))) return 'REVOKED';
  if (validUntil !== null && validUntil <= new Date()) return 'EXPIRED';
  return acceptedAt === null ? 'PROPOSED' : 'IN_FORCE';
}
