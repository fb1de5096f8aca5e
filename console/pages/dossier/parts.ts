import type { Json, Raw } from './collect.ts';
import type { Part } from './manifest.ts';
import type { PartKind } from './words.ts';

/** Texts that the licence of their record may hold back. */
const licensed = new Set(['summary', 'description', 'statement', 'caption']);

/** The parts of a dossier, each by itself and without a word that depends on the reader's language. */
export function partsOf(record: Raw): Part[] {
  const open = redistributable(record);
  const nodes = (name: string) => ((record[name] as { nodes: Raw[] } | null)?.nodes ?? []);
  const each = (kind: PartKind, values: readonly Json[]): Part[] => values.map((value, index) => part(kind, idOf(value) ?? String(index + 1), value, open));
  return [
    part('case', String(record['id']), caseItself(record), open),
    ...each('legalBasis', record['legalBases'] as Json[]),
    ...each('claim', filed(nodes('claims'))),
    ...objects(record),
    ...each('evidence', handedOver(nodes('evidence'))),
    ...each('document', record['documents'] as Json[]),
    ...each('statement', nodes('statements')),
    ...each('event', nodes('events')),
    ...each('track', nodes('tracks')),
    ...each('deadline', nodes('deadlines')),
    ...each('party', nodes('parties')),
    ...each('outcome', nodes('outcomes')),
    ...each('handover', held(record['handovers'] as Raw[])),
    ...['items', 'seizures', 'sites'].flatMap((name) => edgesOf(record, name).map(({ link, node }) => part('linked', String(node['id']), { ...node, link: link ?? null }, open))),
  ];
}

/** What one's own side prepares, or gave up before it was filed, the other side does not hear of. */
export function filed<C extends { filed?: Json | undefined }>(claims: readonly C[]): C[] {
  return claims.filter((one) => one.filed === true);
}

/** Evidence of a running investigation is not handed over, even by those who may read it. */
export function handedOver<E extends { withheld?: Json | undefined }>(evidence: readonly E[]): E[] {
  return evidence.filter(({ withheld }) => withheld !== true);
}

/** Where objects will be handed over is not told before. */
function held(handovers: readonly Raw[]): Raw[] {
  return handovers.map((one) => (one['status'] === 'SCHEDULED' ? { ...one, place: null } : one));
}

function objects(record: Raw): Part[] {
  return edgesOf(record, 'objects').flatMap(({ link, node }) => {
    const { photographs, ...object } = node;
    const id = String(node['id']);
    const open = redistributable(node);
    const images = (photographs as Json[]).map((image, index) => part('image', `${id}-${index + 1}`, withFile(image as Raw), open));
    return [part('object', id, { ...object, link: link ?? null }, open), ...images];
  });
}

/** What the hub keeps of a photograph is known by the hash of its file, like any paper. */
function withFile({ file, ...image }: Raw): Raw {
  if (file === null || file === undefined) return image;
  const { checksum, mediaType } = file as Raw;
  return { ...image, sha256: checksum ?? null, mediaType: mediaType ?? null };
}

function edgesOf(record: Raw, name: string): { link: Json | undefined; node: Raw }[] {
  const edges = (record[name] as { edges: Raw[] } | null)?.edges ?? [];
  return edges.flatMap(({ link, node }) => (node === null || node === undefined ? [] : [{ link, node: node as Raw }]));
}

/** What the case says of itself: all but its lists. */
function caseItself(record: Raw): Raw {
  const lists = new Set(['legalBases', 'documents', 'handovers']);
  return Object.fromEntries(Object.entries(record).filter(([name, value]) => !lists.has(name) && !isPage(value)));
}

function isPage(value: Json): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'pageInfo' in value;
}

function part(kind: PartKind, id: string, value: Json, open: boolean): Part {
  const facts = plain(value, open) as Raw;
  const { en, fr, ar, ...rest } = facts;
  const titles = new Map([en, fr, ar].filter((title) => title !== undefined).map((title) => [JSON.stringify(title), title]));
  return { '@id': `#${kind}-${id}`, '@type': kind, ...rest, ...(titles.size === 0 ? {} : { titles: [...titles.values()] }) };
}

/** A value without what is absent, and without words in the reader's language: a state is its code. */
function plain(value: Json, open: boolean): Json {
  if (Array.isArray(value)) return value.map((one) => plain(one, open));
  if (typeof value !== 'object' || value === null) return value;
  if ('code' in value && 'sayName' in value) return value['code'] ?? null;
  const kept = Object.entries(value).filter(([name, member]) => {
    if (member === null || (Array.isArray(member) && member.length === 0)) return false;
    return !name.startsWith('say') && name !== 'display' && name !== '__typename' && (open || !licensed.has(name));
  });
  return Object.fromEntries(kept.map(([name, member]) => [name, plain(member, open)]));
}

function redistributable(record: Raw): boolean {
  return (record['rights'] as Raw | undefined)?.['redistributable'] === true;
}

function idOf(value: Json): string | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && typeof value['id'] === 'string' ? value['id'] : null;
}
