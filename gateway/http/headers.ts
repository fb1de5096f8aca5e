import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

/** Headers that say how one connection goes, who is who there, or what the gateway itself says. No list lets them through. */
const never = new Set([
  'connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'host', 'expect',
  'content-length', 'content-type', 'content-encoding', 'accept', 'accept-encoding', 'turath-hop', 'x-request-id',
]);

/** The headers of a client that subgraphs are given, by the operator's list. */
export function forwarded(headers: IncomingHttpHeaders, allowed: readonly string[]): Record<string, string> | undefined {
  let found: Record<string, string> | undefined;
  for (const name of allowed) {
    const value = headers[name];
    if (value === undefined || never.has(name)) continue;
    found ??= {};
    found[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return found;
}

/** Gathers the headers of subgraphs that clients are given, by the operator's list; what several say, each is told of once. */
export function gathering(allowed: readonly string[]): { returned: (headers: IncomingHttpHeaders) => void; found: () => OutgoingHttpHeaders } {
  const values = new Map<string, Set<string>>();
  return {
    returned: (headers) => {
      for (const name of allowed) {
        if (never.has(name)) continue;
        for (const value of [headers[name] ?? []].flat()) values.set(name, (values.get(name) ?? new Set()).add(value));
      }
    },
    found: () => Object.fromEntries([...values].map(([name, said]) => [name, name === 'set-cookie' ? [...said] : [...said].join(', ')])),
  };
}
