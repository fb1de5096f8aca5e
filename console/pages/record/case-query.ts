import { join, list, recordFields, statementFields, withFragments } from './fragments.ts';
import type { Amount, Card, Country, Dated, Join, Many, Nodes, RecordFacts, Said, Statement, Text } from './shapes.ts';

export interface LegalBasis {
  instrument: string;
  article: string | null;
  kind: string;
  jurisdiction: Country | null;
  note: string | null;
  source: Said | null;
  assessment: string;
  missing: string[];
}

export interface CaseData extends RecordFacts {
  remedySought: string | null;
  summary: Text[];
  openedAt: Dated | null;
  closedAt: Dated | null;
  parent: Card | null;
  implementations: Nodes<Card>;
  state: string;
  stateReason: string | null;
  requestingStates: Country[];
  respondentStates: Country[];
  quantities: Many[];
  tracks: Nodes<{
    kind: string;
    state: string;
    stateReason: string | null;
    channel: string | null;
    forum: string | null;
    startedAt: Dated | null;
    endedAt: Dated | null;
    events: { state: string | null; occurredAt: Dated | null; note: string | null; source: Said | null }[];
  }>;
  claims: Nodes<{ claimant: { name: string; state: Country | null }; claimedAs: string | null; submittedAt: Dated | null; amount: Amount | null; status: string; statement: Text[]; source: Said | null }>;
  legalBases: LegalBasis[];
  evidence: Nodes<{ kind: string; title: string; description: Text[]; occurredAt: Dated | null; weight: string | null; status: string; source: Said | null }>;
  deadlines: Nodes<{ kind: string; dueAt: Dated | null; basis: string | null; status: string; note: string | null; source: Said | null }>;
  parties: Nodes<{ name: string; role: string; state: Country | null; note: string | null }>;
  outcomes: Nodes<{ kind: string; decidedAt: Dated | null; objectsDescribed: string | null; quantity: Many | null; terms: string | null; amount: Amount | null; status: string; source: Said | null }>;
  handovers: { status: string; occurredAt: Dated | null; place: string | null; from: string | null; to: string | null; quantity: Many | null; source: Said | null }[];
  suspensions: { from: Dated | null; until: Dated | null; reason: string; source: Said | null }[];
  events: Nodes<{ occurredAt: Dated | null; kind: string | null; description: Text[]; status: string; source: Said | null }>;
  statements: Nodes<Statement>;
  objects: Join | null;
  items: Join | null;
  seizures: Join | null;
  sites: Join | null;
}

const card = '__typename id title { ...Text }';

export const caseQuery = withFragments(`query CasePage($id: ID!) {
  record: case(id: $id) {
    ${recordFields}
    remedySought summary { ...Text } openedAt { ...Dated } closedAt { ...Dated } parent { ${card} } ${list('implementations', card)}
    state stateReason requestingStates { ...Country } respondentStates { ...Country } quantities { ...Many }
    ${list('tracks', `kind state stateReason channel forum startedAt { ...Dated } endedAt { ...Dated }
      events { state occurredAt { ...Dated } note source { ...Said } }`)}
    ${list('claims', 'claimant { name state { ...Country } } claimedAs submittedAt { ...Dated } amount { ...Amount } status statement { ...Text } source { ...Said }')}
    legalBases { instrument article kind jurisdiction { ...Country } note source { ...Said } assessment missing }
    ${list('evidence', 'kind title description { ...Text } occurredAt { ...Dated } weight status source { ...Said }')}
    ${list('deadlines', 'kind dueAt { ...Dated } basis status note source { ...Said }')}
    ${list('parties', 'name role state { ...Country } note')}
    ${list('outcomes', 'kind decidedAt { ...Dated } objectsDescribed quantity { ...Many } terms amount { ...Amount } status source { ...Said }')}
    handovers { status occurredAt { ...Dated } place from to quantity { ...Many } source { ...Said } }
    suspensions { from { ...Dated } until { ...Dated } reason source { ...Said } }
    ${list('events', 'occurredAt { ...Dated } kind description { ...Text } status source { ...Said }')}
    ${list('statements', statementFields)}
    ${join('objects')} ${join('items', '__typename id label { ...Text }')} ${join('seizures')} ${join('sites')}
  }
}`);
