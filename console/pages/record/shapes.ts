/** Shapes of the values that every kind of record has, as the fragments below ask for them. */
export interface Text {
  value: string;
  language: string | null;
}

export interface Dated {
  original: string;
  edtf: string | null;
  display: string;
}

export interface Said {
  citation: string;
  url: string | null;
}

export interface Amount {
  amount: string;
  currency: string;
  kind: string;
  date: Dated | null;
  source: Said | null;
}

export interface Many {
  min: number | null;
  max: number | null;
  basis: string;
  asOf: Dated | null;
  source: Said | null;
}

export interface Country {
  code: string;
  name: Text | null;
}

export interface TermText {
  text: string;
}

export interface Institution {
  id: string;
  name: Text | null;
}

export interface Rights {
  licence: string | null;
  attribution: string | null;
  redistributable: boolean;
}

export interface Nodes<Node> {
  nodes: Node[];
  totalCount: number;
}

/** Another record as a link shows it. */
export interface Card {
  __typename: string;
  id: string;
  title?: Text;
  label?: Text;
}

export interface LinkFacts {
  predicate: string;
  status: string;
  confidence: string | null;
  method: string;
  evidence: { statement: string; source: Said | null }[];
}

export interface Join<Node = Card> {
  totalCount: number;
  edges: { link: LinkFacts; node: Node | null }[];
}

/** What the frame of a record page shows. */
export interface RecordFacts {
  __typename: string;
  id: string;
  localId: string | null;
  title: Text;
  authority: Institution | null;
  sharing: { tier: string; audience: string[]; embargoUntil: string | null };
  rights: Rights;
  sources: Said[];
  synthetic: boolean;
  createdAt: string;
  updatedAt: string;
  collections: { id: string; title: Text }[] | null;
}

/** A value that someone states beside others. */
export interface Statement {
  field: string;
  value: string;
  status: string;
  statedAt: Dated | null;
  source: Said | null;
}
