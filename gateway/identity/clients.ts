import { readFileSync } from 'node:fs';
import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { parseId } from '../../schema/ids.ts';
import { type Principal, type Role, roles } from '../../subgraphs/kernel/process/principal.ts';
import { isSafeAddress } from '../../subgraphs/kernel/process/address.ts';
import { ConfigError } from '../../subgraphs/kernel/process/config.ts';
import { lineOfText, withRoles } from './claims.ts';
import type { PrincipalVerdict } from './tokens.ts';

/** What a client may be at most when it acts for an authority; its tokens choose among it and never beyond. */
const standing = z.strictObject({
  state: z.string().regex(/^[A-Z]{2}$/).nullable().default(null),
  member: z.boolean().default(false),
  sector: z.enum(['CUSTOMS', 'HERITAGE', 'JUSTICE']).nullable().default(null),
  roles: z.array(z.enum(roles)).min(1),
});

const client = z.strictObject({
  authorities: z.record(z.string().refine(isAuthorityId, 'is no identifier of an authority'), standing).refine((given) => Object.keys(given).length > 0, 'names no authority'),
  /** Whether people sign in by this client; its tokens are then an officer's, who must hold roles by name. */
  officers: z.boolean().default(false),
  scopes: z.array(z.string()).default(['records:read', 'records:write']),
});

const claimNames = z.strictObject({
  client: z.string().default('client_id'),
  authority: z.string().default('authority'),
  roles: z.string().default('roles'),
  scope: z.string().default('scope'),
  name: z.string().default('name'),
  expertRequest: z.string().default('expert_request'),
  purpose: z.string().default('purpose'),
});

const issuer = z.strictObject({
  issuer: z.string().refine(isSafeAddress, 'must be https, or http on this machine').optional(),
  audience: z.string().min(1).optional(),
  jwksUrl: z.string().refine(isSafeAddress, 'must be https, or http on this machine').optional(),
  claims: claimNames.prefault({}),
  clients: z.record(z.string(), client),
});

export type ClaimNames = z.infer<typeof claimNames>;
export type Client = z.infer<typeof client>;
/** An issuer of the file, which may leave to the settings what they say. */
export type ListedIssuer = z.infer<typeof issuer>;

/** Reads the file of `OIDC_CLIENTS`: a list of issuers with their clients. */
export function readClients(file: string): ListedIssuer[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigError(`OIDC_CLIENTS: ${file} cannot be read: ${(error as Error).message}`);
  }
  const read = z.array(issuer).min(1).safeParse(content);
  if (read.success) return read.data;
  throw new ConfigError(`OIDC_CLIENTS: ${file} is wrong.\n${read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`).join('\n')}`);
}

/** Makes a principal of another provider's claims, within what the list allows the client. */
export function listedClaims({ claims: names, clients }: Pick<ListedIssuer, 'claims' | 'clients'>): (payload: JWTPayload) => PrincipalVerdict {
  return (payload) => {
    const text = (name: string) => lineOfText.safeParse(claim(payload, name)).data;
    const clientId = text(names.client);
    const listed = clientId !== undefined && Object.hasOwn(clients, clientId) ? clients[clientId] : undefined;
    if (clientId === undefined || listed === undefined) return { ok: false, reason: 'The hub does not know the client of the token.' };
    const asked = claim(payload, names.authority);
    const allowed = Object.keys(listed.authorities);
    const authority = asked === undefined && allowed.length === 1 ? allowed[0] : allowed.find((id) => id === asked);
    const standing = authority === undefined ? undefined : listed.authorities[authority];
    if (authority === undefined || standing === undefined) return { ok: false, reason: 'The client may not act for the authority of the token.' };
    const [name, expertRequest, purpose] = [text(names.name), text(names.expertRequest), text(names.purpose)];
    return withRoles({
      ok: true,
      principal: {
        kind: listed.officers ? 'officer' : 'client', clientId, authority, state: standing.state, member: standing.member, sector: standing.sector,
        roles: rolesOf(claim(payload, names.roles), standing.roles, listed.officers),
        scopes: words(claim(payload, names.scope)).filter((scope) => listed.scopes.includes(scope)),
        ...(listed.officers && payload.sub !== undefined ? { subject: payload.sub } : {}),
        ...(listed.officers && name !== undefined ? { displayName: name } : {}),
        ...(expertRequest === undefined ? {} : { expertRequest }),
        ...(purpose === undefined ? {} : { purpose }),
      },
    });
  };
}

/** What is left of rights that a client once had, by what the list allows now; null where the list has no such client any more. */
export function allowedNow(issuers: readonly Pick<ListedIssuer, 'clients'>[], principal: Principal): Principal | null {
  const { clientId, authority, roles: had, scopes } = principal;
  if (clientId === null || authority === null) return null;
  const listed = issuers.flatMap(({ clients }) => (Object.hasOwn(clients, clientId) ? [clients[clientId] as Client] : [])).find(({ authorities }) => Object.hasOwn(authorities, authority));
  const standing = listed?.authorities[authority];
  if (listed === undefined || standing === undefined) return null;
  const { roles: allowed, ...about } = standing;
  return { ...principal, ...about, roles: had.filter((role) => allowed.includes(role)), scopes: scopes.filter((scope) => listed.scopes.includes(scope)) };
}

/** A machine whose tokens say nothing of roles has those of the list; a person has only what the provider says and the list allows. */
function rolesOf(claimed: unknown, allowed: readonly Role[], officer: boolean): Role[] {
  if (claimed === undefined && !officer) return [...allowed];
  const held = words(claimed);
  return allowed.filter((role) => held.includes(role));
}

/** A list, or the space-separated text that OAuth has for one. */
function words(value: unknown): string[] {
  if (typeof value === 'string') return value.split(' ').filter((word) => word !== '');
  return Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];
}

/** A claim by its name, or by a path such as `realm_access.roles`. */
function claim(payload: JWTPayload, name: string): unknown {
  if (Object.hasOwn(payload, name)) return payload[name];
  return name.split('.').reduce<unknown>((value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined), payload);
}

function isAuthorityId(text: string): boolean {
  try {
    parseId('authority', text);
    return true;
  } catch {
    return false;
  }
}
