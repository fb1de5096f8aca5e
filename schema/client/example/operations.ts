// Generated from the operations beside it by `npm run schema`; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '../document.ts';
/** What came of a case. */
export type CaseOutcomeKind =
  /** Denied or dismissed. */
  | 'DENIED'
  /** Left with a third party. */
  | 'DEPOSIT_WITH_THIRD_PARTY'
  /** Exchanged. */
  | 'EXCHANGE'
  /** The object is a fake; closed. */
  | 'FAKE_CLOSED'
  /** Lost or destroyed. */
  | 'LOST_OR_DESTROYED'
  /** Another outcome. */
  | 'OTHER'
  /** A part returned. */
  | 'PARTIAL_RETURN'
  /** Returned. */
  | 'PHYSICAL_RETURN'
  /** Returned to another state or community than the claimant. */
  | 'RETURNED_TO_OTHER'
  /** Settled with a payment. */
  | 'SETTLEMENT_WITH_PAYMENT'
  /** Shared or shown in turn. */
  | 'SHARED_OR_ROTATING'
  /** Title returned, custody left abroad: a loan back or safekeeping. */
  | 'TITLE_TRANSFER_CUSTODY_ABROAD';

/** Where a case or a track stands. */
export type CaseState =
  /** The other side has acknowledged it. */
  | 'ACKNOWLEDGED'
  /** The parties have agreed. */
  | 'AGREED'
  /** The decision is appealed. */
  | 'APPEAL'
  /** The claim is ready. */
  | 'CLAIM_READY'
  /** Closed. */
  | 'CLOSED'
  /** In a criminal or forfeiture procedure. */
  | 'CRIMINAL_OR_FORFEITURE'
  /** A court or authority has decided. */
  | 'DECIDED'
  /** Resting without a stated reason. */
  | 'DORMANT'
  /** Being written; not opened. */
  | 'DRAFT'
  /** The handover is planned. */
  | 'HANDOVER_SCHEDULED'
  /** Under way. */
  | 'IN_TRANSIT'
  /** Before a civil court. */
  | 'LITIGATION'
  /** A third party mediates. */
  | 'MEDIATION'
  /** The parties negotiate. */
  | 'NEGOTIATION'
  /** Opened. */
  | 'OPENED'
  /** Received. */
  | 'RECEIVED'
  /** The other side has refused. */
  | 'REJECTED'
  /** Opened again. */
  | 'REOPENED'
  /** Facts are being gathered. */
  | 'RESEARCH'
  /** The claim was submitted. */
  | 'SUBMITTED'
  /** Resting for a stated reason. */
  | 'SUSPENDED'
  /** It is settled whose it is; custody may lie elsewhere. */
  | 'TITLE_RESOLVED'
  /** Withdrawn by the claimant. */
  | 'WITHDRAWN';

export type FiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresQuery = { sites: { totalCount: number } | null, inDanger: { totalCount: number } | null, objects: { totalCount: number } | null, seizures: { totalCount: number } | null, cases: { totalCount: number } | null };

export type CasesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CasesQuery = { cases: { nodes: Array<{ id: string, state: CaseState, title: { value: string, language: string | null }, objects: { totalCount: number, nodes: Array<{ id: string, title: { value: string, language: string | null } } | null> } | null, outcomes: { nodes: Array<{ kind: CaseOutcomeKind, decidedAt: { display: string } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const FiguresDocument = new TypedDocumentString(`
    query Figures {
  sites(first: 1) {
    totalCount
  }
  inDanger: sites(first: 1, where: {inDanger: {eq: true}}) {
    totalCount
  }
  objects(first: 1) {
    totalCount
  }
  seizures(first: 1) {
    totalCount
  }
  cases(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases($first: Int, $after: String) {
  cases(first: $first, after: $after, orderBy: OPENED_AT_DESC) {
    nodes {
      id
      title {
        value
        language
      }
      state
      objects(first: 3) {
        totalCount
        nodes {
          id
          title {
            value
            language
          }
        }
      }
      outcomes {
        nodes {
          kind
          decidedAt {
            display
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;