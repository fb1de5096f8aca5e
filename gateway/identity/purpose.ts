import type { Principal } from '../../subgraphs/kernel/process/principal.ts';
import { lineOfText } from './claims.ts';

/** The principal with the purpose that a request states by its header `Turath-Purpose`; null where that is no line that a log keeps, as of a token's purpose. */
export function withPurpose(principal: Principal, stated: string | undefined): Principal | null {
  if (stated === undefined) return principal;
  return stated === '' || lineOfText.safeParse(stated).success ? { ...principal, purpose: stated } : null;
}
