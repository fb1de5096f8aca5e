import { resolve } from 'node:path';
import { z } from 'zod';
import { isSubgraphName, type SubgraphName, subgraphNames } from '../../../schema/subgraphs.ts';
import { isSafeAddress } from './address.ts';
import { port, wholeNumber, yesNo } from './setting.ts';

const secret = z.string().min(32, 'must have at least 32 characters').optional();
const isPostgres = (text: string) => URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol);
const notPostgres = 'must be the address of a PostgreSQL database: postgres://user:password@host:5432/database';
/** Over the network only what cannot be read or changed on the way; plain http for this machine alone. */
const address = z.string().refine(isSafeAddress, 'must be https, or http on this machine');

const environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: port.default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z.string().refine(isPostgres, notPostgres).optional(),
  HUB_SECRET: secret,
  HOP_SECRET: secret,
  HOP_SECRET_PREVIOUS: secret,
  PUBLIC_URL: address.optional(),
  OIDC_ISSUER: address.optional(),
  OIDC_AUDIENCE: z.string().optional(),
  OIDC_JWKS_URL: address.optional(),
  OIDC_CLIENTS: z.string().optional(),
  OIDC_CONSOLE_CLIENT: z.string().optional(),
  SUBGRAPH: z.string().optional(),
  SUBGRAPH_TIMEOUT_MS: wholeNumber(1).default(10_000),
  STATEMENT_TIMEOUT_MS: wholeNumber(1).optional(),
  DEMO: yesNo.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** What the operator decides; read once from the environment, here and nowhere else. */
export interface Config {
  mode: 'development' | 'production';
  port: number;
  host: string;
  /** Absolute. Holds the embedded database, keys and reports. */
  dataDir: string;
  /** One database for all subgraphs; null for the embedded one. */
  databaseUrl: string | null;
  /** Databases of single subgraphs. */
  databaseUrls: Partial<Record<SubgraphName, string>>;
  /** Shared by all processes of a hub; null to make one in the data folder. */
  secret: string | null;
  /** Signs hops instead of what is derived from `secret`. */
  hopSecret: string | null;
  /** Still taken while it is being exchanged for another one. */
  hopSecretPrevious: string | null;
  /** Where people and clients reach the hub, without a path; null for where it listens. */
  publicUrl: string | null;
  /** The identity provider whose tokens are trusted, beside the development issuer outside production. */
  oidc: OidcConfig | null;
  /** Runs this subgraph alone. */
  subgraph: SubgraphName | null;
  /** Where subgraphs that run elsewhere answer. */
  subgraphUrls: Partial<Record<SubgraphName, string>>;
  /** Milliseconds for one fetch from a subgraph. */
  subgraphTimeout: number;
  /** Milliseconds for one statement of a read; below `subgraphTimeout`. */
  statementTimeout: number;
  /** Whether the demonstration world is loaded where it is not there yet. */
  demonstration: boolean;
  logLevel: string;
}

/** An identity provider as the operator names it. */
export interface OidcConfig {
  issuer: string;
  /** What its tokens for this hub name as their audience. */
  audience: string;
  /** Where its keys are; null to ask its discovery document. */
  jwksUrl: string | null;
  /** The file that says for which authority each of its clients may act; absolute. */
  clientsFile: string;
  /** The client as which officers sign in at the hub's pages; null for no sign-in there. */
  consoleClient: string | null;
}

/** The configuration is wrong; the message says which setting and why. */
export class ConfigError extends Error {}

/** Reads the settings, those given here before those of the environment; throws `ConfigError` with every one that is wrong. */
export function readConfig(overrides: Record<string, string | undefined> = {}): Config {
  return configOf({ ...process.env, ...Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined)) });
}

/** The settings of an environment. */
export function configOf(env: Record<string, string | undefined>): Config {
  // An empty setting is one that was left out.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = environment.safeParse(given);
  const wrong = read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const subgraph = given['SUBGRAPH'];
  if (subgraph !== undefined && !isSubgraphName(subgraph)) wrong.push(`SUBGRAPH: one of ${subgraphNames.join(', ')}`);
  if (given['OIDC_ISSUER'] !== undefined) {
    for (const name of ['OIDC_AUDIENCE', 'OIDC_CLIENTS']) if (given[name] === undefined) wrong.push(`${name}: needed beside OIDC_ISSUER`);
  }
  const { STATEMENT_TIMEOUT_MS: statement, SUBGRAPH_TIMEOUT_MS: fetch } = read.data ?? {};
  if (statement !== undefined && fetch !== undefined && statement >= fetch) wrong.push('STATEMENT_TIMEOUT_MS: must be less than SUBGRAPH_TIMEOUT_MS');
  const databaseUrls = urls(given, 'DATABASE_URL', wrong, isPostgres, notPostgres);
  const subgraphUrls = urls(given, 'SUBGRAPH_URL', wrong, URL.canParse, 'not an address');
  if (!read.success || wrong.length > 0) throw new ConfigError(`The configuration is wrong.\n${wrong.map((line) => `  ${line}`).join('\n')}`);
  const { data } = read;
  const mode = data.NODE_ENV === 'production' ? 'production' : 'development';
  return {
    mode,
    port: data.PORT,
    host: data.HOST,
    dataDir: resolve(data.DATA_DIR),
    databaseUrl: data.DATABASE_URL ?? null,
    databaseUrls,
    secret: data.HUB_SECRET ?? null,
    hopSecret: data.HOP_SECRET ?? null,
    hopSecretPrevious: data.HOP_SECRET_PREVIOUS ?? null,
    publicUrl: data.PUBLIC_URL === undefined ? null : new URL(data.PUBLIC_URL).origin,
    oidc: oidcOf(data),
    subgraph: subgraph === undefined ? null : (subgraph as SubgraphName),
    subgraphUrls,
    subgraphTimeout: data.SUBGRAPH_TIMEOUT_MS,
    statementTimeout: data.STATEMENT_TIMEOUT_MS ?? Math.max(1, Math.trunc(data.SUBGRAPH_TIMEOUT_MS * 0.8)),
    demonstration: data.DEMO ?? mode === 'development',
    logLevel: data.LOG_LEVEL,
  };
}

/** The subgraphs that run in this process. */
export function subgraphsHere({ subgraph, subgraphUrls }: Config): SubgraphName[] {
  return subgraph === null ? subgraphNames.filter((name) => subgraphUrls[name] === undefined) : [subgraph];
}

/** The database of a subgraph; null for the embedded one. */
export function databaseUrlOf({ databaseUrl, databaseUrls }: Config, name: SubgraphName): string | null {
  return databaseUrls[name] ?? databaseUrl;
}

function oidcOf(data: z.infer<typeof environment>): OidcConfig | null {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_CLIENTS: clients } = data;
  if (issuer === undefined || audience === undefined || clients === undefined) return null;
  return { issuer, audience, jwksUrl: data.OIDC_JWKS_URL ?? null, clientsFile: resolve(clients), consoleClient: data.OIDC_CONSOLE_CLIENT ?? null };
}

/** `PREFIX_SITES` and so on, for each subgraph. */
function urls(env: Record<string, string | undefined>, prefix: string, wrong: string[], suits: (text: string) => boolean, otherwise: string): Partial<Record<SubgraphName, string>> {
  const found: Partial<Record<SubgraphName, string>> = {};
  for (const name of subgraphNames) {
    const key = `${prefix}_${name.toUpperCase()}`;
    const value = env[key];
    if (value === undefined) continue;
    if (suits(value)) found[name] = value;
    else wrong.push(`${key}: ${otherwise}`);
  }
  return found;
}
