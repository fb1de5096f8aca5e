import { join, list, recordFields, statementFields, withFragments } from './fragments.ts';
import type { Amount, Country, Dated, Join, Nodes, RecordFacts, Said, Statement, Text, Many } from './shapes.ts';

export interface DeclaredOrigin {
  state: Country | null;
  text: string | null;
}

export interface SeizureItemData {
  id: string;
  label: Text;
  quantities: { quantity: Many; status: string }[];
  declaredOrigin: DeclaredOrigin | null;
  declaredValue: Amount | null;
  assessedOrigins: { place: string | null; country: Country | null; status: string }[];
  assessedValues: Amount[];
  legalStatus: string | null;
}

/** What a seizure says of itself, without its lists. */
export interface SeizureFacts extends RecordFacts {
  kind: string;
  office: { name: string | null; unlocode: string | null } | null;
  seizingState: Country | null;
  seizingUnit: string | null;
  direction: string | null;
  transportMode: string | null;
  occurredAt: Dated | null;
  description: Text[];
  declarations: {
    type: string | null;
    number: string | null;
    declaredDescription: Text[];
    assessedDescription: Text[];
    declaredOrigin: DeclaredOrigin | null;
    declaredHs: string | null;
    assessedHs: string | null;
    declaredValue: Amount | null;
    status: string;
    source: Said | null;
  }[];
  assessedValues: Amount[];
  valuations: { value: Amount; by: string | null; status: string }[];
  route: { place: string | null; country: Country | null; date: Dated | null; mode: string | null; carrier: string | null; status: string; source: Said | null }[];
  concealment: { text: string | null; packing: string | null } | null;
  detection: { text: string | null } | null;
  riskIndicators: { indicator: string; text: string | null; source: Said | null }[];
  documentsPresented: { type: string; issuer: string | null; number: string | null; authenticity: string; note: string | null; source: Said | null }[];
  legalBasis: string | null;
  legalStatuses: string[];
  disposition: { kind: string; at: Dated | null; recipient: string | null; note: string | null; source: Said | null } | null;
}

export interface SeizureData extends SeizureFacts {
  items: Nodes<SeizureItemData>;
  statements: Nodes<Statement>;
  objects: Join | null;
  cases: Join | null;
}

export const seizureFacts = `${recordFields}
    kind office { name unlocode } seizingState { ...Country } seizingUnit direction transportMode occurredAt { ...Dated } description { ...Text }
    declarations {
      type number declaredDescription { ...Text } assessedDescription { ...Text } declaredOrigin { state { ...Country } text }
      declaredHs assessedHs declaredValue { ...Amount } status source { ...Said }
    }
    assessedValues { ...Amount } valuations { value { ...Amount } by status }
    route { place country { ...Country } date { ...Dated } mode carrier status source { ...Said } }
    concealment { text packing } detection { text } riskIndicators { indicator text source { ...Said } }
    documentsPresented { type issuer number authenticity note source { ...Said } } legalBasis legalStatuses
    disposition { kind at { ...Dated } recipient note source { ...Said } }`;

export const seizureItemFacts = `id label { ...Text } quantities { quantity { ...Many } status } declaredOrigin { state { ...Country } text } declaredValue { ...Amount }
      assessedOrigins { place country { ...Country } status } assessedValues { ...Amount } legalStatus`;

export const seizureQuery = withFragments(`query SeizurePage($id: ID!) {
  record: seizure(id: $id) {
    ${seizureFacts}
    ${list('items', seizureItemFacts)}
    ${list('statements', statementFields)}
    ${join('objects')} ${join('cases')}
  }
}`);
