import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Principal } from '../../subgraphs/kernel/process/principal.ts';

/** What an authorization code stands for. */
export interface Grant {
  clientId: string;
  redirectUri: string;
  challenge: string;
  scopes: string[];
  nonce: string | null;
  principal: Principal;
}

const lifetime = 60_000;
const most = 1000;

/** Authorization codes: for a minute, taken once, and only with the verifier of their challenge (RFC 7636, S256). */
export class Codes {
  private readonly given = new Map<string, { grant: Grant; until: number }>();

  give(grant: Grant): string {
    for (const [code, { until }] of this.given) if (until < Date.now() || this.given.size >= most) this.given.delete(code);
    const code = randomBytes(32).toString('base64url');
    this.given.set(code, { grant, until: Date.now() + lifetime });
    return code;
  }

  take(code: string, { clientId, redirectUri, verifier }: { clientId: string; redirectUri: string; verifier: string }): Grant | null {
    const found = this.given.get(code);
    // A wrong try spends the code, so that nobody tries twice.
    this.given.delete(code);
    if (found === undefined || found.until < Date.now() || !/^[\w.~-]{43,128}$/.test(verifier)) return null;
    const { grant } = found;
    const same = timingSafeEqual(createHash('sha256').update(verifier).digest(), Buffer.from(grant.challenge, 'base64url'));
    return same && grant.clientId === clientId && grant.redirectUri === redirectUri ? grant : null;
  }
}
