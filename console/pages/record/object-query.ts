import { join, list, recordFields, statementFields, withFragments } from './fragments.ts';
import type { Country, Dated, Join, Many, Nodes, RecordFacts, Said, Statement, TermText, Text } from './shapes.ts';

export interface Party {
  name: string | null;
  kind: string;
  state: Country | null;
}

interface Event {
  occurredAt: Dated | null;
  description: Text[];
  status: string;
  sources: Said[];
}

export interface ObjectData extends RecordFacts {
  titles: Text[];
  objectTypes: (TermText & { concept: string | null })[];
  extent: string;
  quantities: Many[];
  materials: (TermText & { concept: string | null })[];
  techniques: TermText[];
  measurements: { statement: string; values: { dimension: string; value: string; unit: string }[]; source: Said | null }[];
  inscriptions: { text: Text | null; kind: string; location: string | null; translation: Text | null }[];
  datings: { date: (Dated & { earliest: string | null; latest: string | null }) | null; period: TermText | null; status: string; source: Said | null }[];
  makers: { name: string; role: string | null; status: string }[];
  subjects: TermText[];
  cultures: TermText[];
  distinguishingFeatures: { text: Text; kind: string }[];
  description: Text[];
  condition: string | null;
  identifiers: { scheme: string; value: string; source: Said | null }[];
  photographs: { caption: Text | null; credit: string | null; view: string }[];
  objectIdComplete: { sufficientForSearch: boolean; missing: string[] };
  originAttributions: Nodes<{ place: string | null; country: Country | null; level: string; predicate: string; certainty: string | null; status: string; sources: Said[] }>;
  titleTimeline: Nodes<Event & { kind: string; from: Party | null; to: Party | null }>;
  custodyTimeline: Nodes<Event & { kind: string; from: Party | null; to: Party | null; place: string | null }>;
  locationTimeline: Nodes<Event & { place: string | null; country: Country | null }>;
  legalStatusTimeline: Nodes<Event & { legalStatus: string; decidedBy: Party | null }>;
  currentCustodian: Party | null;
  currentLegalStatus: string | null;
  provenanceStatements: { text: Text; claimedBy: string | null; status: string; reason: string | null; source: Said | null }[];
  statements: Nodes<Statement>;
  lossReports: Nodes<{ id: string; kind: string; claimedBy: string | null; issuedBy: string | null; occurredAt: Dated | null; status: string; sources: Said[] }>;
  sites: Join | null;
  seizures: Join | null;
  seizureItems: Join | null;
  listings: Join | null;
  cases: Join | null;
  relatedObjects: Join | null;
}

const event = 'occurredAt { ...Dated } description { ...Text } status sources { ...Said }';
const party = '{ name kind state { ...Country } }';

export const objectQuery = withFragments(`query ObjectPage($id: ID!) {
  record: object(id: $id) {
    ${recordFields}
    titles { ...Text } objectTypes { text concept } extent quantities { ...Many } materials { text concept } techniques { text }
    measurements { statement values { dimension value unit } source { ...Said } }
    inscriptions { text { ...Text } kind location translation { ...Text } }
    datings { date { ...Dated earliest latest } period { text } status source { ...Said } }
    makers { name role status } subjects { text } cultures { text }
    distinguishingFeatures { text { ...Text } kind } description { ...Text } condition
    identifiers { scheme value source { ...Said } } photographs { caption { ...Text } credit view }
    objectIdComplete { sufficientForSearch missing }
    ${list('originAttributions', 'place country { ...Country } level predicate certainty status sources { ...Said }')}
    ${list('titleTimeline', `kind from ${party} to ${party} ${event}`)}
    ${list('custodyTimeline', `kind from ${party} to ${party} place ${event}`)}
    ${list('locationTimeline', `place country { ...Country } ${event}`)}
    ${list('legalStatusTimeline', `legalStatus decidedBy ${party} ${event}`)}
    currentCustodian ${party} currentLegalStatus
    provenanceStatements { text { ...Text } claimedBy status reason source { ...Said } }
    ${list('statements', statementFields)}
    ${list('lossReports', 'id kind claimedBy issuedBy occurredAt { ...Dated } status sources { ...Said }')}
    ${join('sites')} ${join('seizures')} ${join('seizureItems', '__typename id label { ...Text }')}
    ${join('listings')} ${join('cases')} ${join('relatedObjects')}
  }
}`);
