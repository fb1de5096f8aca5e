import type { Principal } from '../../subgraphs/kernel/process/principal.ts';

/** The principal with the purpose that a request states by its header `Turath-Purpose`. */
export function withPurpose(principal: Principal, stated: string | undefined): Principal {
  return stated === undefined ? principal : { ...principal, purpose: stated };
}
