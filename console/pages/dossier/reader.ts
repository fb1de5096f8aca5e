import type { Language } from '../../languages.ts';
import { type Calendared, withBothCalendars } from '../calendars.ts';
import type { LegalBasis } from '../record/case-query.ts';
import type { Amount, Country, Dated, LinkFacts, Many, Rights, Said, Statement, Text } from '../record/shapes.ts';
import type { Json, Raw } from './collect.ts';

export interface Fact {
  kind: string;
  label: Text;
  holds: boolean | null;
  date: Dated | null;
  until: Dated | null;
  state: Country | null;
  years: number | null;
  source: Said | null;
  origin: string;
}

export interface Gap {
  text: Text;
}

export interface Test {
  name: Text;
  result: string;
  notLegalAdvice: Text;
  conditions: { text: Text; result: string; facts: Fact[]; missing: Gap[]; endsAt: Dated | null }[];
}

export type Basis = LegalBasis & { test: Test | null };

interface Entry {
  sha256: string | null;
  mediaType: string | null;
  authenticity: { status: string; askedOf: string | null; askedAt: Dated | null; answeredAt: Dated | null; note: string | null; source: Said | null }[];
  translations: { language: string; certifiedBy: string; certifiedAt: Dated | null; sha256: string | null; source: Said | null }[];
}

export type Evidence = Entry & { id: string; kind: string; title: string; description: Text[]; occurredAt: Dated | null; weight: string | null; status: string; source: Said | null; withheld: boolean };
export type Paper = Entry & { id: string; kind: string; title: string; issuedAt: Dated | null; issuer: string | null; note: string | null; source: Said | null };

interface Titles {
  en: Text;
  fr: Text;
  ar: Text;
}
export type Titled = Titles & { id: string };

interface Page<Node> {
  nodes: Node[];
}
interface Joined<Node> {
  edges: { link: LinkFacts; node: Node | null }[];
}

export type DossierObject = Titled & {
  localId: string | null;
  rights: Rights;
  synthetic: boolean;
  identifiers: { scheme: string; value: string; source: Said | null }[];
  datings: { date: Dated | null; period: { text: string } | null; status: string; source: Said | null }[];
  photographs: { caption: Text | null; credit: string | null; url: string | null; view: string }[];
};

/** A dossier's data as its page shows them: words in the reader's language, dates in both calendars. */
export interface DossierData extends Titles {
  id: string;
  localId: string | null;
  version: string;
  authority: { id: string; name: Text | null } | null;
  rights: Rights;
  sources: Said[];
  synthetic: boolean;
  remedySought: string | null;
  summary: Text[];
  openedAt: Dated | null;
  closedAt: Dated | null;
  state: string;
  stateReason: string | null;
  requestingStates: Country[];
  respondentStates: Country[];
  quantities: Many[];
  suspensions: { from: Dated | null; until: Dated | null; reason: string; source: Said | null }[];
  legalBases: Basis[];
  handovers: { status: string; occurredAt: Dated | null; place: string | null; from: string | null; to: string | null; quantity: Many | null; protocolNumber: string | null; source: Said | null }[];
  documents: Paper[];
  tracks: Page<{ kind: string; state: string; stateReason: string | null; forum: string | null; startedAt: Dated | null; endedAt: Dated | null }>;
  claims: Page<{ claimant: { name: string; state: Country | null }; claimedAs: string | null; submittedAt: Dated | null; amount: Amount | null; status: string; filed: boolean; statement: Text[]; source: Said | null; legalBases: Basis[] }>;
  evidence: Page<Evidence>;
  deadlines: Page<{ kind: string; dueAt: Dated | null; basis: string | null; status: string; note: string | null; source: Said | null }>;
  parties: Page<{ name: string; role: string; state: Country | null; note: string | null; source: Said | null }>;
  outcomes: Page<{ kind: string; decidedAt: Dated | null; objectsDescribed: string | null; quantity: Many | null; terms: string | null; amount: Amount | null; status: string; source: Said | null }>;
  events: Page<{ occurredAt: Dated | null; kind: string | null; description: Text[]; status: string; source: Said | null }>;
  statements: Page<Statement>;
  objects: Joined<DossierObject> | null;
  items: Joined<Titled> | null;
  seizures: Joined<Titled> | null;
  sites: Joined<Titled> | null;
}

/** The answer as the page shows it. */
export function forReader(record: Raw, language: Language): DossierData {
  return shown(record, language) as unknown as DossierData;
}

function shown(value: Json, language: Language): Json {
  if (Array.isArray(value)) return value.map((one) => shown(one, language));
  if (typeof value !== 'object' || value === null) return value;
  if ('display' in value && 'earliest' in value) return withBothCalendars(value as Raw & Calendared & Dated, language);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [spoken(name), shown(member, language)]));
}

/** `sayName` is what the API calls `name`, asked under a name that tells it from what every language shares. */
function spoken(name: string): string {
  return name.startsWith('say') ? name.charAt(3).toLowerCase() + name.slice(4) : name;
}
