import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { roles } from '../../subgraphs/kernel/process/principal.ts';
import type { PrincipalVerdict } from './tokens.ts';

/** Text that is shown or recorded: one line, of a length that suits a log. */
export const lineOfText = z.string().min(1).max(200).regex(/^\P{Cc}+$/u);
const identifier = z.string().min(1).max(255).regex(/^\P{Cc}+$/u);

/** The claims of tokens that the hub's own development issuer gives. */
const claims = z.object({
  sub: identifier,
  client_id: identifier,
  kind: z.enum(['client', 'officer']).default('client'),
  name: lineOfText.optional(),
  authority: z.string().nullable().default(null),
  state: z.string().nullable().default(null),
  member: z.boolean().default(false),
  sector: z.enum(['CUSTOMS', 'HERITAGE', 'JUSTICE']).nullable().default(null),
  roles: z.array(z.enum(roles)).default(['PUBLIC']),
  scope: z.string().default(''),
  expert_request: identifier.optional(),
  purpose: lineOfText.optional(),
});

/** Reads what the development issuer signed; it signs nothing but what the directory of the demonstration has. */
export function ownClaims(payload: JWTPayload): PrincipalVerdict {
  const read = claims.safeParse(payload);
  if (!read.success) return { ok: false, reason: 'The token lacks a claim that the hub needs.' };
  const { sub, client_id, kind, name, authority, state, member, sector, roles, scope, expert_request, purpose } = read.data;
  return withRoles({
    ok: true,
    principal: {
      kind, clientId: client_id, authority, state, member, sector, roles,
      scopes: scope.split(' ').filter((word) => word !== ''),
      ...(kind === 'officer' ? { subject: sub } : {}),
      ...(kind === 'officer' && name !== undefined ? { displayName: name } : {}),
      ...(expert_request === undefined ? {} : { expertRequest: expert_request }),
      ...(purpose === undefined ? {} : { purpose }),
    },
  });
}

/** An expert is one for a single request, so the role means nothing without it. */
export function withRoles(verdict: PrincipalVerdict): PrincipalVerdict {
  if (!verdict.ok || !verdict.principal.roles.includes('EXPERT') || verdict.principal.expertRequest !== undefined) return verdict;
  return { ok: false, reason: 'The role EXPERT needs the request that it is for, in the claim expert_request.' };
}
