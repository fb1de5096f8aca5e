import type { FetchNodePathSegment, FetchRewrite } from '@graphql-hive/router-query-planner';
import { type Data, isData } from './places.ts';

/** Applies a plan's rewrites in place: a value set, or a key renamed, at a path. */
export function applyRewrites(root: Data, rewrites: readonly FetchRewrite[]): void {
  for (const rewrite of rewrites) {
    if ('KeyRenamer' in rewrite) {
      const { path, renameKeyTo } = rewrite.KeyRenamer;
      atLast(root, path, (object, key) => rename(object, key, renameKeyTo));
    } else {
      const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
      atLast(root, path, (object, key) => {
        object[key] = setValueTo;
      });
    }
  }
}

function rename(object: Data, key: string, to: string): void {
  if (!Object.hasOwn(object, key)) return;
  object[to] = object[key];
  delete object[key];
}

function atLast(value: unknown, path: readonly FetchNodePathSegment[], change: (object: Data, key: string) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) atLast(item, path, change);
    return;
  }
  const [segment, ...rest] = path;
  if (!isData(value) || segment === undefined) return;
  if ('TypenameEquals' in segment) {
    const { __typename: type } = value;
    if (typeof type !== 'string' || segment.TypenameEquals.includes(type)) atLast(value, rest, change);
  } else if (rest.length === 0) {
    change(value, segment.Key);
  } else if (Object.hasOwn(value, segment.Key)) {
    atLast(value[segment.Key], rest, change);
  }
}
