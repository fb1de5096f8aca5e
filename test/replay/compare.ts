import { expect } from 'vitest';
import { pressDate } from '../../cli/demo/cases/cyrene-seizure.ts';
import type { AskOptions, TestHub } from '../support/hub.ts';
import type { Step } from './steps/step.ts';

/** The desk with all its roles, to whom every class of fields is open. */
export const owner: AskOptions = { as: 'documentation-desk', roles: ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CASE_OFFICER'], officer: 'amina' };

/** A record as its institution gave it, through the public API: the whole document of its last version, and the private persons whom it names. */
export async function asGiven(hub: TestHub, kind: Exclude<Step['payload'], 'link'>, id: string): Promise<unknown> {
  const persons = kind === 'case' || kind === 'seizure' ? 'persons { name }' : '';
  const { data, errors } = await hub.ask(`query ($id: ID!) { record: ${kind}(id: $id) { localId revisions(first: 1) { nodes { document } } ${persons} } }`, { ...owner, variables: { id } });
  expect([errors, data.record?.localId]).toEqual([undefined, expect.any(String)]);
  const { revisions, persons: named = [] } = data.record;
  const names = [...new Set(named.map(({ name }: { name: string }) => name))].toSorted();
  return said({ ...revisions.nodes[0].document, names });
}

/** What is said, without what says nothing, and without the keys by which a hub tells parts apart. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name, inner]) => name !== 'key' && inner !== null && !(Array.isArray(inner) && inner.length === 0));
  return Object.fromEntries(entries.map(([name, inner]) => [name, said(inner)]));
}

/** Where two values differ, by the path and both sides. */
export function differences(told: unknown, made: unknown, path = ''): string[] {
  if (typeof told === 'object' && typeof made === 'object' && told !== null && made !== null) {
    const names = [...new Set([...Object.keys(told), ...Object.keys(made)])];
    return names.flatMap((name) => differences(Reflect.get(told, name), Reflect.get(made, name), path === '' ? name : `${path}/${name}`));
  }
  return told === made ? [] : [`${path}: ${JSON.stringify(told)} → ${JSON.stringify(made)}`];
}

/** An answer with its joins in an order of their own, since they stand by when they were asserted, and with its identifiers as the demonstration calls them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function inOneOrder(value: unknown, named: (id: string) => string = (id) => id): any {
  if (typeof value === 'string') return named(value);
  if (Array.isArray(value)) return value.map((one) => inOneOrder(one, named));
  if (typeof value !== 'object' || value === null) return value;
  // The desk leaves these words unread; a caller's are read, as the exceptions say.
  if ('original' in value && value.original === pressDate.original) return pressDate.original;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => {
    const ordered = inOneOrder(inner, named);
    return [name, name === 'edges' ? ordered.toSorted((a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : ordered];
  }));
}
