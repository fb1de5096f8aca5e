import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { parse } from 'graphql';
import { newId } from '../../schema/ids.ts';
import { caseEvidence } from '../../subgraphs/cases/data/tables.ts';
import { cases } from '../../subgraphs/cases/subgraph.ts';
import { type CaseDocument, emptyCase } from '../../subgraphs/cases/documents.ts';
import { caseRegistry } from '../../subgraphs/cases/registry.ts';
import { saveBatch } from '../../subgraphs/kernel/data/act.ts';
import { CursorCodec } from '../../subgraphs/kernel/data/cursor.ts';
import type { RecordDraft, SaveOutcome } from '../../subgraphs/kernel/data/draft.ts';
import { executeSubgraph } from '../../subgraphs/kernel/graph/subgraph.ts';
import { anonymousPrincipal, type Principal, type Role } from '../../subgraphs/kernel/process/principal.ts';
import { fuzzyDateFromEdtf } from '../../subgraphs/kernel/values/dates/fuzzy-date.ts';
import type { FuzzyDateValue, LocalizedTextValue, SharingTier } from '../../subgraphs/kernel/values/types.ts';
import { cloneDatabase, openDatabases } from '../support/databases.ts';

/** A registry of cases on a database of its own. */
export interface CasesRegistry {
  save(authority: string, drafts: RecordDraft<CaseDocument>[]): Promise<SaveOutcome[]>;
  /** The answer's data; errors fail the test unless `errors` takes them. */
  ask(query: string, principal?: Principal, errors?: string[]): Promise<Answer>;
  /** How many withheld rows PostgreSQL itself shows to a principal, past every resolver. */
  withheldRows(principal: Principal): Promise<number>;
  /** SELECT statements that the last answer took. */
  selects(): number;
  stop(): Promise<void>;
}

/** Answers are read like JSON from the wire: their shape is what the tests assert. */
export interface Answer {
  [field: string]: Answer;
}

export async function startCases(): Promise<CasesRegistry> {
  const clone = await cloneDatabase('hub_empty');
  let statements: string[] = [];
  const { databases, close } = openDatabases(clone.connection, (_, statement) => statements.push(statement));
  const database = databases.cases;
  const cursors = new CursorCodec(randomBytes(32));
  return {
    save: (authority, drafts) => saveBatch(database, caseRegistry, { authority, actor: 'test' }, drafts),
    ask: async (query, principal = anonymousPrincipal, errors) => {
      statements = [];
      const result = await executeSubgraph(cases, database, cursors, { document: parse(query) }, { principal, languages: ['en'] }, (error) => {
        throw error;
      });
      errors?.push(...(result.errors ?? []).map(({ extensions }) => String(extensions['code'])));
      if (errors === undefined && result.errors !== undefined) throw new Error(result.errors.map(({ message }) => message).join('\n'));
      return JSON.parse(JSON.stringify(result.data ?? {})) as Answer;
    },
    withheldRows: (principal) => database.read(principal, async (db) => (await db.select().from(caseEvidence).where(eq(caseEvidence.withheld, true))).length),
    selects: () => statements.filter((statement) => /^\s*select/i.test(statement)).length,
    stop: async () => {
      await close();
      await clone.drop();
    },
  };
}

export const authorities = { first: newId('authority'), second: newId('authority') };

export function officer(authority: string, ...roles: Role[]): Principal {
  return { ...anonymousPrincipal, kind: 'officer', clientId: 'test', authority, state: 'XA', member: true, sector: 'HERITAGE', roles };
}

export function date(edtf: string): FuzzyDateValue {
  const read = fuzzyDateFromEdtf(edtf);
  if (!read.ok) throw new Error(`not EDTF: ${edtf}`);
  return read.value;
}

export function text(value: string, language = 'en'): LocalizedTextValue {
  return { value, language, script: null, transliteration: null };
}

export function draft(localId: string, tier: SharingTier, document: Partial<CaseDocument>, title?: string): RecordDraft<CaseDocument> {
  return {
    localId,
    titles: title === undefined ? [] : [text(title)],
    sharing: { tier },
    sources: [],
    synthetic: false,
    document: { ...emptyCase(), ...document },
  };
}
