import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import type { Principal } from '../../subgraphs/kernel/process/principal.ts';

/** By whom requests are counted: the client of the token, otherwise the address. */
export function clientKey(principal: Principal | null, request: IncomingMessage, proxies: number): string {
  return principal?.clientId == null ? `address ${network(addressOf(request, proxies))}` : `client ${principal.clientId}`;
}

/** The address that the outermost trusted proxy saw. What stands before it in the header, anybody may have written. */
function addressOf(request: IncomingMessage, proxies: number): string {
  const own = request.socket.remoteAddress ?? '';
  if (proxies === 0) return own;
  const given = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').map((part) => part.trim()).filter((part) => part !== '');
  return given.at(-proxies) ?? own;
}

/** One IPv6 client has a whole /64 to choose from. */
function network(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const before = head.split(':').filter((group) => group !== '');
  const after = (tail ?? '').split(':').filter((group) => group !== '');
  const groups = tail === undefined ? before : [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after];
  return `${groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
