import { authoritySeeds, seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { organisationOf } from '../../subgraphs/directory/seed/countries.ts';
import type { Principal, Role } from '../../subgraphs/kernel/process/principal.ts';

/** The clients of the demonstration, one for each of its authorities. */
export const developmentClients: readonly string[] = authoritySeeds.map(({ slug }) => slug);

/** The principal that a development client stands for; null if there is no such client. */
export function developmentPrincipal(client: string, asked: readonly Role[]): Principal | null {
  const seed = authoritySeeds.find(({ slug }) => slug === client);
  if (seed === undefined) return null;
  return {
    kind: 'client',
    clientId: client,
    authority: seededAuthorityId(seed.slug),
    state: seed.state,
    member: seed.state !== null && organisationOf(seed.state) !== null,
    sector: seed.sector,
    roles: asked.length > 0 ? [...asked] : seed.roles,
    scopes: ['records:read', 'records:write'],
  };
}
