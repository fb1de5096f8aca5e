import type { Calendared } from '../calendars.ts';
import { withFragments } from '../record/fragments.ts';
import { seizureFacts, type SeizureFacts, seizureItemFacts, type SeizureItemData } from '../record/seizure-query.ts';
import type { Dated, Institution, Said, TermText, Text } from '../record/shapes.ts';

/** A date as the report asks for it. */
export type DatedInFull = Calendared & Dated;

export interface ReportItem extends SeizureItemData {
  isLot: boolean;
  objectTypes: TermText[];
  materials: TermText[];
  measurements: { dimension: string; value: string; unit: string }[];
  description: Text[];
  declaredDescription: Text[];
  legalStatusTimeline: { legalStatus: string; occurredAt: DatedInFull | null; basis: string | null; by: string | null; note: string | null; status: string; source: Said | null }[];
  custodyTimeline: {
    from: string | null; to: string | null; at: DatedInFull | null; place: string | null; sealNumber: string | null; itemListHash: string | null; condition: string | null;
    signedBySender: boolean | null; signedByReceiver: boolean | null; gap: boolean | null; note: string | null;
  }[];
  conditionReports: { at: DatedInFull | null; by: string | null; condition: string; note: string | null }[];
  opinions: {
    nodes: {
      institution: string | null; asked: Institution | null; expert: string | null; question: string | null; givenAt: DatedInFull | null; culturalObject: string | null;
      authentic: string | null; confidence: string | null; text: Text[]; status: string; source: Said | null;
    }[];
    totalCount: number;
  };
}

export interface ItemPage {
  nodes: ReportItem[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export interface ReportData extends SeizureFacts {
  version: string;
  seizedAt: DatedInFull | null;
  means: { kind: string } | null;
  storage: { place: string | null; environment: string | null; insured: boolean | null } | null;
  consignor: string | null;
  consignee: string | null;
  persons: { role: string; name: string }[];
  verifications: {
    type: string; issuer: string | null; number: string | null; question: string | null; asked: Institution | null; requestedAt: DatedInFull | null; answeredAt: DatedInFull | null;
    authenticity: string | null; note: string | null;
  }[];
  items: ItemPage;
}

const page = `(first: 20, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        ${seizureItemFacts} isLot objectTypes { text } materials { text } measurements { dimension value unit } description { ...Text } declaredDescription { ...Text }
        legalStatusTimeline { legalStatus: status occurredAt { ...InFull } basis by note status: statementStatus source { ...Said } }
        custodyTimeline { from to at { ...InFull } place sealNumber itemListHash condition signedBySender signedByReceiver gap note }
        conditionReports { at { ...InFull } by condition note }
        opinions(first: 10) { totalCount nodes { institution asked { ...Institution } expert question givenAt { ...InFull } culturalObject authentic confidence text { ...Text } status source { ...Said } } }
      }
    }`;

/** The report with the first items, and for whom its reader acts: an authority prints its own text whatever the licence. */
export const reportQuery = withFragments(`query SeizureReport($id: ID!, $after: String) {
  viewer { authority { id } }
  record: seizure(id: $id) {
    ${seizureFacts}
    version seizedAt: occurredAt { ...InFull } means: detection { kind } storage { place environment insured } consignor consignee persons { role name }
    verifications { type issuer number question asked { ...Institution } requestedAt { ...InFull } answeredAt { ...InFull } authenticity note }
    items${page}
  }
}`);

/** Further items, until there are no more. */
export const reportItemsQuery = withFragments(`query SeizureReportItems($id: ID!, $after: String) {
  record: seizure(id: $id) {
    version
    items${page}
  }
}`);
