import { lookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import { Agent, request } from 'undici';

/** Sends one delivery; gives the status, or throws where there is none. */
export interface Post {
  (url: string, headers: Record<string, string>, body: string): Promise<number>;
  close(): Promise<void>;
}

const patience = 15_000;

const loopback = ['127.0.0.0/8', '::1/128'];
/** Addresses of this machine and of networks that are nobody else's business; what a name resolves to counts, not the name. */
const inner = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15',
  '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
  '::/128', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32', '2002::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8',
];

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', length = ''] = range.split('/');
    list.addSubnet(address, Number(length), isIP(address) === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}

/** Whether a delivery may be sent to an IP address; to this machine in development only. */
export function mayReach(local: boolean): (address: string) => boolean {
  const closed = listOf(local ? inner : [...inner, ...loopback]);
  // The rules for IPv4 hold for addresses of IPv6 that only carry one.
  return (address) => !closed.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** Whether the text is an address to which a webhook may be registered at all. */
export function isWebhookUrl(text: string): boolean {
  if (text.length > 2000 || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}

/** Deliveries over HTTP: no redirect is followed, no inner address reached, nobody waited for long. */
export function httpPost(local: boolean): Post {
  const open = mayReach(local);
  const agent = new Agent({
    connections: 2, connectTimeout: patience, headersTimeout: patience, bodyTimeout: patience, maxResponseSize: 1_000_000,
    connect: {
      timeout: patience,
      // Looked at where the connection is made, so that a name cannot mean another address by then.
      lookup: (host, options, done) => {
        lookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
          if (error !== null) return done(error, []);
          const reachable = addresses.filter(({ address }) => open(address));
          if (reachable.length === 0) return done(new Error('The address is not one that webhooks may reach.'), []);
          const [first] = reachable;
          if (options.all === true) done(null, reachable);
          else done(null, first?.address ?? '', first?.family);
        });
      },
    },
  });
  const post = async (url: string, headers: Record<string, string>, body: string): Promise<number> => {
    const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
    // A literal address is not looked up.
    if (isIP(host) !== 0 && !open(host)) throw new Error('The address is not one that webhooks may reach.');
    const answer = await request(url, { method: 'POST', headers, body, dispatcher: agent, signal: AbortSignal.timeout(patience) });
    await answer.body.dump().catch(() => undefined);
    return answer.statusCode;
  };
  return Object.assign(post, { close: () => agent.close() });
}
