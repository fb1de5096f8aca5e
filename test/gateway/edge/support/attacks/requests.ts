import type { Attack } from './attack.ts';

const good = '{"query":"{ dear }"}';
const preflight = { 'apollo-require-preflight': 'yes' };
const get = (name: string, search: string, status: number, code: string | null): Attack => ({ name, bytes: { method: 'GET', path: `/graphql${search}`, headers: preflight }, status, code });
const method = (name: string): Attack => ({ name: `the method ${name}`, bytes: { method: name, headers: { ...preflight, 'content-type': 'application/json' } }, status: 405, code: 'BAD_REQUEST' });
const header = (name: string, headers: Record<string, string>, status = 200, code: string | null = null): Attack => ({ name, bytes: { body: good, headers }, status, code });
const q = encodeURIComponent;

/** Methods, addresses and headers that are not what they should be. */
export const requests: readonly Attack[] = [
  get('GET of nothing', '', 400, 'BAD_REQUEST'),
  get('GET of an empty query', '?query=', 400, 'BAD_REQUEST'),
  get('GET of a mutation', `?query=${q('mutation { rename(id: 1, title: "x") { id } }')}`, 405, 'BAD_REQUEST'),
  get('GET of a mutation by name beside a query', `?query=${q('query A { dear } mutation B { rename(id: 1, title: "x") { id } }')}&operationName=B`, 405, 'BAD_REQUEST'),
  get('GET of two queries', '?query={dear}&query={dear}', 400, 'BAD_REQUEST'),
  get('GET with variables that are no JSON', '?query={dear}&variables={', 400, 'BAD_REQUEST'),
  get('GET with variables that are a list', '?query={dear}&variables=[]', 400, 'BAD_REQUEST'),
  get('GET with extensions that are no JSON', '?query={dear}&extensions=x', 400, 'BAD_REQUEST'),
  get('GET with percent signs that mean nothing', '?query=%zz', 200, 'GRAPHQL_PARSE_FAILED'),
  get('GET with bytes that are no UTF-8', '?query=%ff%fe', 200, 'GRAPHQL_PARSE_FAILED'),
  get('GET with a NUL', '?query={echo(text:"%00")}', 200, 'BAD_USER_INPUT'),
  get('GET of a prototype', '?__proto__[query]={dear}&constructor=x', 400, 'BAD_REQUEST'),
  get('GET of a thousand parameters', `?query={dear}&${'a=1&'.repeat(1000)}`, 200, null),
  get('GET below the address', '/../graphql/%2e%2e?query={dear}', 404, null),
  { name: 'GET without the header against forgery', bytes: { method: 'GET', path: '/graphql?query={dear}' }, status: 400, code: 'BAD_REQUEST' },
  { name: 'GET from a form of another site', bytes: { method: 'GET', path: '/graphql?query={dear}', headers: { 'content-type': 'text/plain', origin: 'https://evil.example' } }, status: 400, code: 'BAD_REQUEST' },
  { name: 'GET with a body', bytes: { method: 'GET', path: '/graphql', body: good, headers: { ...preflight, 'content-type': 'application/json', 'content-length': String(good.length) } }, status: 400, code: 'BAD_REQUEST' },
  method('PUT'),
  method('DELETE'),
  method('PATCH'),
  method('OPTIONS'),
  method('PROPFIND'),
  header('an answer in HTML alone', { accept: 'text/html' }, 406, 'BAD_REQUEST'),
  header('an answer in nothing', { accept: 'nothing' }, 406, 'BAD_REQUEST'),
  header('a thousand accepted types', { accept: Array.from({ length: 1000 }, (_, n) => `a/b${n}`).join(',') }, 406, 'BAD_REQUEST'),
  header('an answer in parts', { accept: 'multipart/mixed; deferSpec=20220824' }, 406, 'BAD_REQUEST'),
  header('languages without sense', { 'accept-language': `${'x-,'.repeat(2000)};q=9,*` }),
  header('a request id with a script', { 'x-request-id': '<script>alert(1)</script>' }),
  header('a method in a header', { 'x-http-method-override': 'DELETE' }),
  header('another host', { host: 'evil.example' }),
  header('an address inside as a host', { host: '169.254.169.254', 'x-forwarded-host': '169.254.169.254' }),
  header('a trace that is none', { traceparent: `00-${'0'.repeat(32)}-${'0'.repeat(16)}-01` }),
  header('a range', { range: 'bytes=0-1' }),
  header('a token that cannot be trusted', { authorization: 'Bearer bad' }, 401, 'UNAUTHENTICATED'),
  header('an upgrade to WebSocket', { connection: 'upgrade', upgrade: 'websocket', 'sec-websocket-key': 'x', 'sec-websocket-version': '13' }),
];
