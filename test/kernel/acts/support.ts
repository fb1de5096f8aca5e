import { parse } from 'graphql';
import pg from 'pg';
import { newId, parseId } from '../../../schema/ids.ts';
import { type ActInput, anew, mutation } from '../../../subgraphs/kernel/acts/act.ts';
import { type ActPorts, alone } from '../../../subgraphs/kernel/acts/ports.ts';
import { refusal } from '../../../subgraphs/kernel/acts/refusal.ts';
import { saveChanged, saveNew } from '../../../subgraphs/kernel/acts/save.ts';
import { ownRecord, type RecordTarget, recordVersion } from '../../../subgraphs/kernel/acts/target.ts';
import { CursorCodec } from '../../../subgraphs/kernel/data/cursor.ts';
import { SubgraphDatabase } from '../../../subgraphs/kernel/data/database.ts';
import type { Reader } from '../../../subgraphs/kernel/data/reader.ts';
import { feedRoleOf, roleOf } from '../../../subgraphs/kernel/data/roles.ts';
import { defineSubgraph, executeSubgraph } from '../../../subgraphs/kernel/graph/subgraph.ts';
import { anonymousPrincipal, type Principal } from '../../../subgraphs/kernel/process/principal.ts';
import { type GivenText, givenText } from '../../../subgraphs/kernel/values/given.ts';
import { emptySite, type SiteDocument } from '../../../subgraphs/sites/documents.ts';
import { siteRegistry } from '../../../subgraphs/sites/registry.ts';
import { loadSite } from '../../../subgraphs/sites/resolvers/site.ts';
import { sites } from '../../../subgraphs/sites/subgraph.ts';
import { cloneDatabase, rolePassword, testVault } from '../../support/databases.ts';

interface RegisterInput extends ActInput {
  localId: string;
  titles: GivenText[];
  sharing?: { tier: 'PUBLIC' | 'COMMUNITY' | 'PARTIES' | 'AUTHORITY' } | null;
}
interface ReviseInput extends ActInput {
  site: string;
  titles?: GivenText[] | null;
}

const common = { payload: 'site', action: 'KEEP_RECORDS' as const, show: (id: string, reader: Reader) => loadSite(reader, id) };
const site = (act: { input: { site: string } }) => parseId('site', act.input.site);

/** The sites with three mutations, as a subgraph writes its own: one that makes, one that changes, one that is refused half done. */
export const acting = defineSubgraph({
  name: 'sites',
  registries: sites.registries,
  resolvers: {
    ...sites.resolvers,
    Mutation: {
      registerSite: mutation<RegisterInput, true>({
        ...common, operation: 'registerSite', target: anew,
        perform: (act) => saveNew(act, siteRegistry, {
          localId: act.input.localId, titles: act.input.titles.map(givenText), sharing: act.input.sharing ?? { tier: 'AUTHORITY' }, sources: [], synthetic: false, document: emptySite(),
        }),
      }),
      reviseSite: mutation<ReviseInput, RecordTarget<SiteDocument>>({
        ...common, operation: 'reviseSite', target: (act) => ownRecord(act, siteRegistry, site(act)), version: recordVersion,
        perform: (act, { draft }) => saveChanged(act, siteRegistry, { ...draft, titles: act.input.titles?.map(givenText) ?? draft.titles }),
      }),
      markDanger: mutation<ReviseInput, RecordTarget<SiteDocument>>({
        ...common, operation: 'markDanger', target: (act) => ownRecord(act, siteRegistry, site(act)), version: recordVersion,
        perform: async (act, { draft }) => {
          await saveChanged(act, siteRegistry, { ...draft, titles: [{ value: 'Half done', language: 'en', script: 'Latn', transliteration: null }] });
          return { refusals: [refusal('STATE_TRANSITION', ['inDanger'], { en: 'Not now.', fr: 'Pas maintenant.', ar: 'ليس الآن.' })] };
        },
      }),
      designateSite: mutation<ReviseInput, RecordTarget<SiteDocument>>({
        ...common, operation: 'designateSite', target: (act) => ownRecord(act, siteRegistry, site(act)),
        perform: async (act, { draft }) => {
          const saved = await saveChanged(act, siteRegistry, { ...draft, titles: [{ value: 'Failed', language: 'en', script: 'Latn', transliteration: null }] });
          // A failure that nobody tells of: the server has given up the transaction all the same.
          await act.db.execute('select 1 / 0').catch(() => undefined);
          return saved;
        },
      }),
    },
  },
});

export const keeper = newId('authority');
export const stranger = newId('authority');

export const officer = (authority: string, more: Partial<Principal> = {}): Principal => ({
  ...anonymousPrincipal, kind: 'client', clientId: `client of ${authority}`, authority, state: null, member: true, sector: 'HERITAGE', roles: ['REGISTRY_STEWARD'], ...more,
});

/** Answers are read like JSON from the wire: their shape is what the tests assert. */
export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors: { message: string; code: unknown; path: unknown }[];
  statements: string[];
}

interface AskOptions {
  as?: Principal;
  variables?: Record<string, unknown>;
  languages?: string[];
  ports?: Partial<ActPorts>;
}

/** The sites with their acts, on a database of their own. */
export async function openActs(options: { connections?: number } = {}) {
  const clone = await cloneDatabase('hub_empty');
  const statements: string[] = [];
  const database = new SubgraphDatabase({
    name: 'sites',
    connection: { ...clone.connection, user: roleOf('sites'), password: rolePassword, max: options.connections ?? 6 },
    feedConnection: { ...clone.connection, user: feedRoleOf('sites'), password: rolePassword },
    vault: testVault,
    onStatement: (statement) => statements.push(statement),
  });
  const owner = new pg.Client(clone.connection);
  await owner.connect();
  const cursors = new CursorCodec(new Uint8Array(32).fill(7));
  const ask = async (query: string, { as = officer(keeper), variables = {}, languages = ['en'], ports = {} }: AskOptions = {}): Promise<Answer> => {
    const before = statements.length;
    const reported: unknown[] = [];
    const result = await executeSubgraph(acting, database, cursors, { document: parse(query), variables }, { principal: as, languages }, (error) => reported.push(error), { ...alone, ...ports });
    return {
      data: JSON.parse(JSON.stringify(result.data ?? null)) as unknown,
      errors: (result.errors ?? []).map(({ message, extensions, path }) => ({ message, code: extensions['code'], path })),
      statements: statements.slice(before),
    };
  };
  const register = (key: string, input: Record<string, unknown> = {}, options: AskOptions = {}) =>
    ask(registerSite, { ...options, variables: { input: { idempotencyKey: key, localId: key, titles: [{ value: `Site ${key}`, language: 'en' }], ...input } } });
  const revise = (key: string, id: string, ifVersion: string, title: string, options: AskOptions = {}) =>
    ask(reviseSite, { ...options, variables: { input: { idempotencyKey: key, site: id, ifVersion, titles: [{ value: title, language: 'en' }] } } });
  return {
    database, owner, ask, register, revise,
    /** The title and version of a site, as its authority reads them. */
    read: async (id: string, as = officer(keeper)) => (await ask('query ($id: ID!) { site(id: $id) { version title { value } } }', { as, variables: { id } })).data.site,
    count: async (table: string) => Number((await owner.query<{ n: string }>(`select count(*) as n from sites.${table}`)).rows[0]?.n),
    close: async () => {
      await owner.end();
      await database.close();
      await clone.drop();
    },
  };
}

export type ActsHub = Awaited<ReturnType<typeof openActs>>;

const rest = 'userErrors { code field message } receipt { actId recordedAt indexed }';
export const registerSite = `mutation ($input: RegisterSiteInput!) { registerSite(input: $input) { site { id version title { value } } ${rest} } }`;
export const reviseSite = `mutation ($input: ReviseSiteInput!) { reviseSite(input: $input) { site { id version title { value } } ${rest} } }`;
