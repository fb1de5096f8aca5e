import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { developmentPrincipal } from '../../cli/demo/clients.ts';
import { hubEngine, type LocalMember } from '../../cli/hub/engine.ts';
import { type Exchange, startExchange } from '../../cli/hub/exchange.ts';
import { photographPort } from '../../cli/hub/photographs.ts';
import { loadSubgraph } from '../../cli/hub/modules.ts';
import { localSources } from '../../cli/hub/sources.ts';
import { explorerDist } from '../../console/explorer/build.ts';
import { defaultSettings } from '../../gateway/config.ts';
import { type AppOptions, createApp } from '../../gateway/http/app.ts';
import { createPages } from '../../gateway/http/pages.ts';
import { listen } from '../../gateway/http/listen.ts';
import { createPhotographs } from '../../gateway/http/photographs.ts';
import type { Engine } from '../../gateway/engine/engine.ts';
import { Epochs } from '../../gateway/identity/epochs.ts';
import { createTokenVerifier } from '../../gateway/identity/tokens.ts';
import { developmentTrust, issueDevelopmentToken } from '../../gateway/identity/development-keys.ts';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { publicApiSdl } from '../../schema/sdl.ts';
import { type SubgraphName, subgraphNames } from '../../schema/subgraphs.ts';
import { CursorCodec } from '../../subgraphs/kernel/data/cursor.ts';
import type { FileStore } from '../../subgraphs/kernel/files/store.ts';
import type { SubgraphDatabase } from '../../subgraphs/kernel/data/database.ts';
import { type Principal, type Role } from '../../subgraphs/kernel/process/principal.ts';
import { type ServeOptions, type Serving, serveSubgraph } from '../../subgraphs/kernel/serve/http.ts';
import { catchUp } from '../../subgraphs/links/index/indexer.ts';
import type { AdminConnection } from '../../subgraphs/kernel/process/postgres/embedded.ts';
import { cloneDatabase, openDatabases } from './databases.ts';
import { freePort } from './free-port.ts';

/** A GraphQL answer as a client reads it; its shape is the test's to know. */
export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
  extensions?: { cost?: { requested: number; limit: number | null } };
}

export interface AskOptions {
  /** A client of the demonstration: `xa-customs`; the public if left out. */
  as?: string;
  roles?: Role[];
  /** Signed in as an officer of the client's authority; the client itself if left out. */
  officer?: string;
  variables?: Record<string, unknown>;
  languages?: string;
  /** What the caller's token is good for; all that its client may if left out. */
  scopes?: string[];
  /** For what the caller says that it reads. */
  purpose?: string;
  /** The one request for an opinion that the role EXPERT is for. */
  expertRequest?: string;
}

export interface TestHub {
  url: string;
  engine: Engine;
  connection: AdminConnection;
  databases: Record<SubgraphName, SubgraphDatabase>;
  /** Statements sent since the last `forget()`, by subgraph. */
  statements: { name: SubgraphName; statement: string }[];
  /** Fetches from subgraphs since the last `forget()`. */
  fetches: { service: string; operation: string }[];
  forget(): void;
  /** What the hub has reported; a test that causes it takes it, for any other it is a failure. */
  problems(): unknown[];
  ask(query: string, options?: AskOptions): Promise<Answer>;
  send(body: unknown, options?: AskOptions): Promise<Response>;
  /** A development token of a client of the demonstration; for five minutes if no seconds are said. */
  token(as: string, roles?: Role[], lifetime?: number): Promise<string>;
  /** A token of the hub's own key, as its issuer would never give it. */
  sign(token: { claims: Record<string, unknown>; iss: string; aud: string; typ: string; lifetime: number }): Promise<string>;
  /** Lets the record index hear everything that was written. */
  index(): Promise<void>;
  /** Takes one subgraph down, where each is served over HTTP. */
  stop(name: SubgraphName): Promise<void>;
  close(): Promise<void>;
}

export type Layout = 'one process' | 'over HTTP';
export const layouts: Layout[] = ['one process', 'over HTTP'];

export interface HubOptions {
  /** For two hubs whose cursors must be the same; a random one if left out. */
  cursorKey?: Uint8Array;
  /** Addresses that stand in for subgraphs: closed, slow or wrong ones. */
  instead?: Partial<Record<SubgraphName, string>>;
  /** Milliseconds for one fetch. */
  timeout?: number;
  /** Lets the subgraphs hear one another by themselves, as in a hub that runs; without it the index is brought up by `index()` alone. */
  live?: boolean;
  /** Where photographs are kept, in a hub that is live. */
  files?: FileStore;
  /** Whom the hub trusts, by the address that it will have; its own key alone if left out. */
  trust?: (url: string) => Promise<Pick<AppOptions, 'verify' | 'routes'>>;
  /** What watches and bounds requests; nothing does if left out. */
  watched?: Pick<AppOptions, 'log' | 'observer' | 'settings' | 'weightsOf'>;
}

/**
 * A whole hub on a database of its own: the real gateway on a free port, its subgraphs in this process or each behind HTTP.
 *
 * @param template `hub_empty`, `hub_demo`, or a database of the test's own to which nobody is connected.
 */
export async function openTestHub(template: string, layout: Layout = 'one process', { instead = {}, timeout = 20_000, live = false, files, trust, watched = {}, cursorKey = randomBytes(32) }: HubOptions = {}): Promise<TestHub> {
  const clone = await cloneDatabase(template);
  const statements: TestHub['statements'] = [];
  const fetches: TestHub['fetches'] = [];
  const problems: unknown[] = [];
  const report = (error: unknown) => void problems.push(error);
  const { databases, close } = openDatabases(clone.connection, (name, statement) => statements.push({ name, statement }));
  const hopSecret = randomBytes(32);
  const cursors = new CursorCodec(cursorKey);
  const members = await Promise.all(subgraphNames.map(async (name) => ({ subgraph: await loadSubgraph(name), database: databases[name] })));
  const served: ServeOptions[] = layout === 'one process' ? [] : members.map((member) => ({ ...member, cursors, hopSecret, host: '127.0.0.1', port: 0, report }));
  const servings: Serving[] = await Promise.all(served.map(serveSubgraph));
  const addresses = Object.fromEntries(servings.map(({ port }, index) => [members[index]?.subgraph.name, `http://127.0.0.1:${port}/graphql`]));
  const urls = { ...addresses, ...instead };
  const down = new Set<number>();
  const vacant: Server[] = [];
  const exchanges = live ? startExchanges(members, served, urls, hopSecret, files) : [];
  // The last is the gateway's own.
  const exchange = exchanges.at(-1);
  const epochs = exchange === undefined ? null : new Epochs(() => exchange.epochs());
  const engine = hubEngine({ members, urls, cursors, hopSecret, timeout, resilience: defaultSettings.subgraphs, report, ...(exchange === undefined ? {} : { ports: exchange.ports }), ...(epochs === null ? {} : { epochs }), onFetch: (service, operation) => fetches.push({ service, operation }) });
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: 'development', alg: 'EdDSA', use: 'sig' };
  const port = trust === undefined ? 0 : await freePort();
  const trusted = (await trust?.(`http://127.0.0.1:${port}`)) ?? { verify: createTokenVerifier([developmentTrust(key)]) };
  const pages = createPages({ engine, explorerDist, samples: [], readers: async () => [] });
  const photographs = exchange === undefined ? {} : { photographs: createPhotographs({ engine, port: photographPort(exchange) }) };
  // As in a hub that runs: where the links are served elsewhere, streams look by themselves.
  const changes = exchange?.changes == null ? {} : { changes: exchange.changes.subscribe };
  const { app, stop } = await createApp({ engine, publicSdl: publicApiSdl(), ...trusted, ...watched, ready: async () => true, report, ...photographs, pages, ...changes });
  const listening = await listen(app, port);
  const url = `http://127.0.0.1:${listening.port}`;

  // As a client does, a reader sends its token again while it is good; making one costs as much as a small query.
  const tokens = new Map<string, { token: Promise<string>; until: number }>();
  const tokenOf = (principal: Principal): Promise<string> => {
    const reader = JSON.stringify(principal);
    const kept = tokens.get(reader);
    if (kept !== undefined && Date.now() < kept.until) return kept.token;
    const token = issueDevelopmentToken(key, principal);
    tokens.set(reader, { token, until: Date.now() + 60_000 });
    return token;
  };
  const send = async (body: unknown, { as, roles = [], officer, languages, purpose, scopes, expertRequest }: AskOptions = {}) => {
    const principal = as === undefined ? null : { ...principalOf(as, roles, officer), ...(scopes === undefined ? {} : { scopes }), ...(expertRequest === undefined ? {} : { expertRequest }) };
    return fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-request-id': randomUUID(),
        ...(languages === undefined ? {} : { 'accept-language': languages }),
        ...(purpose === undefined ? {} : { 'turath-purpose': purpose }),
        ...(principal === null ? {} : { authorization: `Bearer ${await tokenOf(principal)}` }),
      },
      body: JSON.stringify(body),
    });
  };
  return {
    url,
    engine,
    connection: clone.connection,
    databases,
    statements,
    fetches,
    problems: () => problems.splice(0),
    forget: () => {
      statements.length = 0;
      fetches.length = 0;
    },
    send,
    token: (as, roles = [], lifetime) => issueDevelopmentToken(key, principalOf(as, roles), undefined, lifetime),
    sign: async ({ claims, iss, aud, typ, lifetime }) => {
      const now = Math.floor(Date.now() / 1000);
      const token = new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', typ, kid: 'development' }).setIssuer(iss).setAudience(aud);
      return token.setSubject('test').setJti(randomUUID()).setIssuedAt(now - 3600).setExpirationTime(now + lifetime).sign(privateKey);
    },
    ask: async (query, options = {}) => {
      const answer = (await (await send({ query, variables: options.variables }, options)).json()) as Answer;
      if (problems.length > 0) throw new AggregateError(problems.splice(0), 'The hub reported an unexpected error.');
      return answer;
    },
    index: async () => {
      await othersHaveEnded(databases.links.feed);
      await catchUp(databases.links.feed, members.flatMap(({ subgraph, database }) => localSources(subgraph, database)));
    },
    stop: async (name) => {
      const index = served.findIndex(({ subgraph }) => subgraph.name === name);
      down.add(index);
      await exchanges[index]?.stop();
      const port = servings[index]?.port;
      await servings[index]?.close();
      if (port !== undefined) vacant.push(await keepVacant(port));
    },
    close: async () => {
      await listening.close();
      await stop();
      epochs?.stop();
      await engine.close();
      await Promise.all(exchanges.map((exchange, index) => (down.has(index) ? undefined : exchange.stop())));
      await Promise.all(servings.map((serving, index) => (down.has(index) ? undefined : serving.close())));
      for (const server of vacant) server.close();
      await close();
      await clone.drop();
    },
  };
}

/** Nobody answers at a port that was left; another test's subgraph would, if it were given the same one. */
async function keepVacant(port: number): Promise<Server> {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

/** As processes are started: one exchange for the whole hub, or one for each subgraph that is served and one for the gateway. */
function startExchanges(members: LocalMember[], served: ServeOptions[], urls: Partial<Record<SubgraphName, string>>, hopSecret: Uint8Array, files?: FileStore): Exchange[] {
  const kept = files === undefined ? {} : { files };
  const report = () => undefined;
  if (served.length === 0) return [startExchange({ members, urls: {}, hopSecret, report, ...kept })];
  const own = served.map((options) => {
    const { subgraph, database } = options;
    const exchange = startExchange({ members: [{ subgraph, database }], urls, hopSecret, report, ...kept });
    options.ports = exchange.ports(subgraph.name);
    options.doors = exchange.doors(subgraph.name);
    return exchange;
  });
  return [...own, startExchange({ members: [], urls, hopSecret, report })];
}

/** The feed waits for older transactions of the whole server, which other test files share. */
export async function othersHaveEnded(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ now: string }>('select pg_snapshot_xmax(pg_current_snapshot())::text as now');
  for (;;) {
    const { rowCount } = await pool.query('select 1 where pg_snapshot_xmin(pg_current_snapshot()) >= $1::xid8', [rows[0]?.now]);
    if (rowCount !== 0) return;
    await setTimeout(5);
  }
}

function principalOf(client: string, roles: Role[], officer?: string): Principal {
  const principal = developmentPrincipal(client, roles);
  if (principal === null) throw new Error(`There is no client ${client}.`);
  return officer === undefined ? principal : { ...principal, kind: 'officer', subject: officer, displayName: officer };
}
