import { seededAuthorityId } from '../../../subgraphs/directory/seed/authorities.ts';
import type { Choices } from './choices.ts';
import { heldCanaries, openCanaries } from './drafts.ts';
import { absent, gathered, itemOf } from './store.ts';
import { grantees, owners, type World } from './world.ts';
import { childId } from '../../../schema/ids.ts';

/** Values that requests are made of: of both worlds, seen and hidden, absent and wrong. */
export class Vocabulary {
  readonly ids: string[];
  /** What acts may be tried on: nothing that they could change. */
  readonly targets: string[];
  readonly texts: string[];
  readonly floats: number[];
  readonly #authorities: string[];
  /**
   * From when an access log is asked for. The cursors of an owner are gathered by reading as it, and its log tells
   * whoever may look into it of public records that there was something withheld to read in them.
   */
  logFrom = new Date(0);
  /** By list and order, as `Query.sites orderBy: TITLE_ASC`. */
  readonly #cursors = new Map<string, string[]>();
  readonly #everyCursor = ['', 'AAAA', 'not-a-cursor'];

  /**
   * @param isTarget Whether acts may be tried on a record, grant or agreement: none that the caller could change.
   */
  constructor(worlds: readonly World[], isTarget: (id: string) => boolean) {
    const records = [...new Map(worlds.flatMap((world) => world.records).map((record) => [record.id, record])).values()];
    const wrong = [...Object.values(absent), 'site_', 'nothing', 'item_00000000000000000000000000', 'SITE_00000000000000000000000000', ''];
    const parts = records.flatMap((record) => (record.kind === 'SEIZURE' ? [itemOf(record)] : record.kind === 'OBJECT' ? [childId('loss', record.id, 'loss')] : []));
    const others = [...owners, ...grantees].map(seededAuthorityId);
    const grants = worlds.flatMap((world) => [...world.grants, ...world.agreements]).map(({ id }) => id);
    this.ids = [...records.map(({ id }) => id), ...records.map(({ id }) => id), ...parts, ...others, ...grants, gathered, ...wrong];
    this.targets = [...[...records.map(({ id }) => id), ...grants].filter(isTarget), ...wrong];
    this.#authorities = others;
    const canaries = worlds.flatMap((world) => world.records.flatMap((record) => [...openCanaries(record), ...heldCanaries(record).flatMap(([, words]) => words)]));
    this.texts = [...records.map(({ name }) => name), ...new Set(canaries)];
    this.floats = records.flatMap(({ degree }) => [degree + 0.25, degree + 0.31, degree + 0.5, degree + 30.25, degree + 30.31, degree + 30.5]);
  }

  keepCursors(list: string, cursors: readonly string[]): void {
    if (cursors.length > 0) this.#cursors.set(list, [...(this.#cursors.get(list) ?? []), ...cursors]);
    this.#everyCursor.push(...cursors);
  }

  hasCursor(list: string): boolean {
    return this.#cursors.has(list);
  }

  cursor(choices: Choices, list: string): string {
    const own = this.#cursors.get(list) ?? [];
    return choices.of(own.length === 0 || choices.once(8) ? this.#everyCursor : own);
  }

  pageSize(choices: Choices): number {
    return choices.once(40) ? choices.of([0, 101, -1]) : choices.of([3, 1, 2, 5, 20, 100]);
  }

  /** An id that fits the place, mostly. */
  #id(choices: Choices, name: string, place: string): string {
    const own = place.includes('.input') ? this.targets : this.ids;
    if (name === 'grantee') return choices.of(this.#authorities);
    const prefix = prefixFor(name, place);
    const fitting = prefix === null ? own : own.filter((id) => prefix.some((one) => id.startsWith(`${one}_`)));
    return choices.of(fitting.length === 0 || choices.once(16) ? own : fitting);
  }

  /** A value as it is written in a document. `place` is the argument, with the fields within it. */
  value(choices: Choices, type: string, name: string, place: string): string {
    const text = (value: string) => JSON.stringify(value);
    const mostly = (right: readonly string[], wrong: string) => text(choices.once(16) ? wrong : choices.of(right));
    switch (type) {
      case 'Int':
        return String(name === 'first' || name === 'last' ? this.pageSize(choices) : choices.of([1, 0, 2, 1999, 2001, 2002, -1]));
      case 'Float':
        return String(choices.of(this.floats));
      case 'Boolean':
        return String(choices.of([true, false]));
      case 'ID':
        return text(this.#id(choices, name, place));
      case 'DateTime':
        if (place === 'AccessLog.from') return text(choices.once(16) ? '2100-01-01T00:00:00.000Z' : this.logFrom.toISOString());
        return mostly(['2026-01-01T00:00:00.000Z', '2100-01-01T00:00:00.000Z', '2020-06-01T00:00:00Z'], 'yesterday');
      case 'CountryCode':
        return mostly(['XA', 'XB', 'XC', 'ZZ'], 'xa');
      case 'CurrencyCode':
        return text('USD');
      case 'LanguageTag':
        return mostly(['en', 'ar', 'fr'], '-');
      case 'Decimal':
        return text('1.50');
      case 'GeoJSON':
        return '{ type: "Point", coordinates: [40.31, 10.31] }';
      default:
        if (/\.(occurredAt|offeredAt|openedAt|reportedAt|dueAt|inscribedAt|dating\w*|made\w*)\./.test(`${place}.`)) return text(choices.of(['2001', '1999/2002', '2020']));
        return text(name === 'idempotencyKey' ? `key-${choices.below(1_000_000)}-${choices.below(1_000_000)}` : choices.of(choices.below(2) === 0 ? common : this.texts));
    }
  }
}

const common = ['gate', 'gate', 'qamar', 'vessel', 'Gate of Qamar', 'باب القمر', 'Depot', 'Person', 'clay', '', '%', '10.35, 40.35'];

const prefixes: Record<string, readonly string[]> = {
  site: ['site'], sites: ['site'], object: ['object'], objects: ['object'], seizure: ['seizure'], seizures: ['seizure'], case: ['case'], cases: ['case'],
  listing: ['listing'], listings: ['listing'], seizureItem: ['item'], item: ['item'], items: ['item'], lossReport: ['loss'], lossReports: ['loss'], collection: ['collection'],
  collections: ['collection'], authority: ['authority'], authorities: ['authority'], assertedBy: ['authority'], grantor: ['authority'], reader: ['authority'], agreement: ['agreement'],
  agreements: ['agreement'], grant: ['grant'], record: ['site', 'object', 'seizure', 'case', 'listing'], records: ['site', 'object', 'seizure', 'case', 'listing'],
  matches: ['site', 'object', 'seizure', 'case', 'listing'],
};

/** The kinds of identifier that a place takes: by its own name, or by the field that it is an argument of. */
function prefixFor(name: string, place: string): readonly string[] | null {
  const steps = place.split('.').filter((step) => !['where', 'input', 'and', 'or', 'not', 'eq', 'in', 'ne', 'notIn', 'id', 'Query', 'Mutation'].includes(step));
  return prefixes[name] ?? prefixes[steps.at(-1) ?? ''] ?? null;
}
