import { parse } from 'graphql';
import { newId } from '../../schema/ids.ts';
import { saveBatch } from '../../subgraphs/kernel/data/act.ts';
import { CursorCodec } from '../../subgraphs/kernel/data/cursor.ts';
import type { RecordDraft } from '../../subgraphs/kernel/data/draft.ts';
import { executeSubgraph } from '../../subgraphs/kernel/graph/subgraph.ts';
import { anonymousPrincipal, type Principal } from '../../subgraphs/kernel/process/principal.ts';
import { parseFuzzyDate } from '../../subgraphs/kernel/values/dates/fuzzy-date.ts';
import type { FuzzyDateValue, LocalizedTextValue, TermValue } from '../../subgraphs/kernel/values/types.ts';
import {
  type CustodyEvent, emptyObject, type LegalStatusEvent, type LocationEvent, type ObjectDocument, type OriginAttribution, type TimelineEvent,
} from '../../subgraphs/objects/documents.ts';
import { objectRegistry } from '../../subgraphs/objects/registry.ts';
import { objects } from '../../subgraphs/objects/subgraph.ts';
import { cloneDatabase, openDatabases } from '../support/databases.ts';

/** The authority that keeps the records of a test, and another one. */
export const keeper = newId('authority');
export const stranger = newId('authority');

export const officerOf = (authority: string, roles: Principal['roles'] = ['CASE_OFFICER']): Principal => ({
  ...anonymousPrincipal, kind: 'officer', authority, state: 'XA', member: true, sector: 'HERITAGE', roles,
});

/** What a query answered; `data` is checked by what the test expects of it. */
export interface Answer<T> {
  data: T;
  errors?: readonly { message: string; extensions: { code: string } }[];
  /** How many statements were sent for it. */
  statements: number;
}

/** The objects subgraph on a database of its own. */
export async function startObjects() {
  const clone = await cloneDatabase('hub_empty');
  const statements: string[] = [];
  const { databases, close } = openDatabases(clone.connection, (_, statement) => statements.push(statement));
  const database = databases.objects;
  const cursors = new CursorCodec(new Uint8Array(32).fill(7));
  return {
    database,
    save: (drafts: RecordDraft<ObjectDocument>[], authority = keeper) => saveBatch(database, objectRegistry, { authority, actor: 'test' }, drafts),
    /** Executes a query and tells how many statements it took. */
    ask: async <T = unknown>(query: string, principal: Principal = anonymousPrincipal, variables: Record<string, unknown> = {}): Promise<Answer<T>> => {
      statements.length = 0;
      const reported: unknown[] = [];
      const request = { document: parse(query), variables };
      const answer = await executeSubgraph(objects, database, cursors, request, { principal, languages: ['en'] }, (error) => reported.push(error));
      if (reported.length > 0) throw reported[0];
      return { ...(JSON.parse(JSON.stringify(answer)) as Omit<Answer<T>, 'statements'>), statements: statements.length };
    },
    stop: async () => {
      await close();
      await clone.drop();
    },
  };
}

export function date(text: string): FuzzyDateValue {
  const read = parseFuzzyDate(text);
  if (!read.ok) throw new Error(`${text}: ${read.reason}`);
  return read.value;
}

export const english = (value: string): LocalizedTextValue => ({ value, language: 'en', script: 'Latn', transliteration: null });
export const term = (text: string): TermValue => ({ text, concept: null, derived: false });

const event = (key: string): TimelineEvent => ({ key, occurredAt: null, description: [], status: 'ASSERTED', certainty: null, sources: [] });
export const custody = (key: string, more: Partial<CustodyEvent>): CustodyEvent => ({ ...event(key), kind: 'UNKNOWN', from: null, to: null, place: null, ...more });
export const move = (key: string, more: Partial<LocationEvent>): LocationEvent => ({ ...event(key), place: null, country: null, storage: false, ...more });
export const standingIn = (key: string, legalStatus: LegalStatusEvent['legalStatus'], more: Partial<LegalStatusEvent> = {}): LegalStatusEvent => ({
  ...event(key), legalStatus, decidedBy: null, ...more,
});
export const origin = (key: string, more: Partial<OriginAttribution>): OriginAttribution => ({
  key, place: null, placeConcept: null, country: null, level: 'UNKNOWN', predicate: 'FOUND_AT', certainty: null, status: 'ASSERTED', statedAt: null, sources: [], ...more,
});
export const museum = (name: string) => ({ name, kind: 'MUSEUM' as const, state: 'XA', role: null });

/** A public object, with what the test is about. */
export function draft(localId: string, document: Partial<ObjectDocument>, more: Partial<RecordDraft<ObjectDocument>> = {}): RecordDraft<ObjectDocument> {
  return { localId, titles: [english(`Object ${localId}`)], sharing: { tier: 'PUBLIC' }, sources: [], synthetic: false, document: { ...emptyObject(), ...document }, ...more };
}
