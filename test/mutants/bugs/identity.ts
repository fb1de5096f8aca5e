import type { Bug } from '../mutant.ts';

/** In whom a subgraph takes a request to be of. */
export const identityBugs: readonly Bug[] = [
  {
    name: 'an identity that stays with the connection',
    file: 'subgraphs/kernel/data/settings.ts',
    find: '`SET LOCAL ${name} TO',
    replace: '`SET ${name} TO',
  },
  {
    name: 'a hop that nobody signed',
    file: 'subgraphs/kernel/serve/http.ts',
    find: 'const hop = verify(header(request, \'turath-hop\'), { method, path: pathname });',
    replace: 'const hop = verify(header(request, \'turath-hop\'), { method, path: pathname }) ?? { principal: { kind: \'anonymous\', clientId: null, subject: null, authority: null, state: null, member: false, sector: null, roles: [] } as never, requestId: \'\', covers: () => true };',
  },
];
