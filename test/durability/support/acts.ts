import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SubgraphName } from '../../../schema/subgraphs.ts';
import { seededAuthorityId } from '../../../subgraphs/directory/seed/authorities.ts';

/** A request to a hub, wherever it runs; throws where no answer came. */
export type Send = (as: string, query: string, variables: Record<string, unknown>) => Promise<{
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data?: any;
  errors?: { message: string; extensions?: { code?: string } }[];
}>;

/** One act that a client means to do, under one key however often it is sent. */
export interface Intent {
  operation: string;
  /** The subgraph that does it. */
  source: SubgraphName;
  as: string;
  payload: string;
  input: Record<string, unknown> & { idempotencyKey: string };
}

/** An act as it was acknowledged. */
export interface Acknowledged {
  intent: Intent;
  /** Of what it made or changed; null where it was refused. */
  record: string | null;
  actId: string | null;
  /** ISO 8601 instant. */
  recordedAt: string | null;
  refused: string[];
}

const intent = (source: SubgraphName, operation: string, payload: string, as: string, input: Record<string, unknown>): Intent =>
  ({ source, operation, payload, as, input: { idempotencyKey: randomUUID(), ...input } });
const titled = () => {
  const localId = randomUUID();
  return { localId, titles: [{ value: `Written ${localId}`, language: 'en' }] };
};

export const registerSite = (tier: 'PUBLIC' | 'PARTIES' = 'PUBLIC') => intent('sites', 'registerSite', 'site', 'xa-heritage', { ...titled(), sharing: { tier } });
export const reviseSite = (site: string, ifVersion: string) =>
  intent('sites', 'reviseSite', 'site', 'xa-heritage', { site, ifVersion, titles: [{ value: `Revised ${randomUUID()}`, language: 'en' }] });
export const registerObject = () => intent('objects', 'registerObject', 'object', 'xa-heritage', { ...titled(), sharing: { tier: 'PUBLIC' } });
export const fileSeizure = () => intent('seizures', 'fileSeizure', 'seizure', 'xa-customs', { ...titled(), kind: 'FOUND', seizingState: 'XA' });
export const openCase = () => intent('cases', 'openCase', 'case', 'xa-justice', titled());
export const assertLink = (source: string, target: string) =>
  intent('links', 'assertLink', 'link', 'xa-heritage', { predicate: 'FOUND_AT', source, target, method: 'STATED_IN_SOURCE' });
export const grantAccess = (record: string) =>
  intent('directory', 'grantAccess', 'grant', 'xa-heritage', { record, grantee: seededAuthorityId('xb-heritage'), purpose: 'research' });
export const revokeGrant = (grant: string) => intent('directory', 'revokeGrant', 'grant', 'xa-heritage', { grant, reason: 'No longer needed.' });

/** The title that an act has given a record; no two acts give the same. */
export function titleOf({ input }: Intent): string | null {
  const titles = input['titles'] as { value: string }[] | undefined;
  return titles?.[0]?.value ?? null;
}

export function mutationOf({ operation, payload }: Intent): string {
  const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${operation}(input: $input) { ${payload} { id } userErrors { code } receipt { actId recordedAt } } }`;
}

/** Sends an act once; null where the answer does not tell what came of it. */
export async function sendOnce(send: Send, given: Intent, told: (code: string) => void = () => undefined): Promise<Acknowledged | null> {
  const answer = await send(given.as, mutationOf(given), { input: given.input }).catch(() => null);
  for (const { extensions, message } of answer?.errors ?? []) told(extensions?.code ?? message);
  if (answer === null) told('no answer');
  const result = answer?.data?.[given.operation] as Record<string, unknown> | null | undefined;
  if (result == null) return null;
  const refused = (result['userErrors'] as { code: string }[]).map(({ code }) => code);
  const record = (result[given.payload] as { id: string } | null)?.id ?? null;
  const receipt = result['receipt'] as { actId: string; recordedAt: string } | null;
  // Done, though its record could not be read for the answer: asked again it is told.
  if (refused.length === 0 && (record === null || receipt === null)) return null;
  return { intent: given, record, actId: receipt?.actId ?? null, recordedAt: receipt?.recordedAt ?? null, refused };
}

/** Milliseconds for one act, with the restarts on the way. */
const patience = 180_000;

/** Sends an act under its one key until it is told what came of it. */
export async function sendUntilTold(send: Send, given: Intent, told?: (code: string) => void): Promise<Acknowledged> {
  const limit = Date.now() + patience;
  for (;;) {
    const acknowledged = await sendOnce(send, given, told);
    if (acknowledged !== null) return acknowledged;
    if (Date.now() > limit) throw new Error(`Nobody tells what came of ${given.operation} ${given.input.idempotencyKey}.`);
    await sleep(30 + Math.random() * 100);
  }
}

/** The version of a site as its authority reads it. */
export async function versionOf(send: Send, site: string): Promise<string> {
  const limit = Date.now() + patience;
  while (Date.now() < limit) {
    const answer = await send('xa-heritage', 'query ($id: ID!) { site(id: $id) { version } }', { id: site }).catch(() => null);
    const version = answer?.data?.site?.version as string | undefined;
    if (version !== undefined) return version;
    await sleep(100);
  }
  throw new Error(`The site ${site} cannot be read.`);
}
