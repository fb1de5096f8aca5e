import { parse } from 'graphql';
import { newId } from '../../schema/ids.ts';
import { saveBatch } from '../../subgraphs/kernel/data/act.ts';
import { CursorCodec } from '../../subgraphs/kernel/data/cursor.ts';
import type { RecordDraft } from '../../subgraphs/kernel/data/draft.ts';
import { executeSubgraph } from '../../subgraphs/kernel/graph/subgraph.ts';
import { anonymousPrincipal, type Principal } from '../../subgraphs/kernel/process/principal.ts';
import { fuzzyDateFromEdtf } from '../../subgraphs/kernel/values/dates/fuzzy-date.ts';
import type { FuzzyDateValue, LocalizedTextValue } from '../../subgraphs/kernel/values/types.ts';
import { type ConditionAssessment, type Designation, emptySite, type SiteDocument, type SiteStateRole, type SiteStateStatement } from '../../subgraphs/sites/documents.ts';
import { siteRegistry } from '../../subgraphs/sites/registry.ts';
import { sites } from '../../subgraphs/sites/subgraph.ts';
import { cloneDatabase, openDatabases } from '../support/databases.ts';

/** The authority that keeps the records of a test, and another one. */
export const keeper = newId('authority');
export const stranger = newId('authority');

export const officerOf = (authority: string, roles: Principal['roles'] = ['REGISTRY_STEWARD']): Principal => ({
  ...anonymousPrincipal, kind: 'officer', authority, state: 'XA', member: true, sector: 'HERITAGE', roles,
});

/** Answers are read like JSON from the wire: their shape is what the tests assert. */
export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  codes: unknown[];
  /** How many statements were sent for it. */
  statements: number;
}

/** The sites subgraph on a database of its own. */
export async function openSites() {
  const clone = await cloneDatabase('hub_empty');
  const statements: string[] = [];
  const { databases, close } = openDatabases(clone.connection, (_, statement) => statements.push(statement));
  const cursors = new CursorCodec(new Uint8Array(32).fill(7));
  return {
    connection: clone.connection,
    database: databases.sites,
    databases,
    cursors,
    statements,
    save: (drafts: RecordDraft<SiteDocument>[], authority = keeper, options: { dryRun?: boolean } = {}) =>
      saveBatch(databases.sites, siteRegistry, { authority, actor: 'test' }, drafts, options),
    ask: async (query: string, principal: Principal = anonymousPrincipal, variables: Record<string, unknown> = {}): Promise<Answer> => {
      statements.length = 0;
      const reported: unknown[] = [];
      const request = { document: parse(query), variables };
      const { data, errors } = await executeSubgraph(sites, databases.sites, cursors, request, { principal, languages: ['en'] }, (error) => reported.push(error));
      if (reported.length > 0) throw reported[0];
      return {
        data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
        codes: (errors ?? []).map(({ extensions }) => extensions['code']),
        statements: statements.length,
      };
    },
    close: async () => {
      await close();
      await clone.drop();
    },
  };
}

export type Sites = Awaited<ReturnType<typeof openSites>>;

export function date(edtf: string): FuzzyDateValue {
  const read = fuzzyDateFromEdtf(edtf);
  if (!read.ok) throw new Error(`${edtf}: ${read.reason}`);
  return read.value;
}

export const english = (value: string): LocalizedTextValue => ({ value, language: 'en', script: 'Latn', transliteration: null });
export const term = (text: string) => ({ text, concept: null, derived: false });

export const listed = (more: Partial<Designation>): Designation => ({
  scheme: 'WORLD_HERITAGE', number: null, revision: null, name: null, criteria: [], from: null, until: null, laterDates: [], status: 'ASSERTED', source: null, ...more,
});
export const named = (state: string | null, role: SiteStateRole, more: Partial<SiteStateStatement> = {}): SiteStateStatement => ({
  state, role, text: null, status: 'ASSERTED', source: null, ...more,
});
export const assessment = (key: string, more: Partial<ConditionAssessment> = {}): ConditionAssessment => ({
  key, assessedAt: null, kinds: [], investigatorRole: null, condition: null, damageExtent: null, priority: null, recommendations: [],
  imageryDate: null, note: null, source: null, ...more,
});

/** A public site, with what the test is about. */
export function draft(localId: string, document: Partial<SiteDocument> = {}, more: Partial<RecordDraft<SiteDocument>> = {}): RecordDraft<SiteDocument> {
  return { localId, titles: [english(`Site ${localId}`)], sharing: { tier: 'PUBLIC' }, sources: [], synthetic: false, document: { ...emptySite(), ...document }, ...more };
}
