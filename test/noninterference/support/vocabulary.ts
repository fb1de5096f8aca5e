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
  readonly cursors: string[] = ['', 'AAAA', 'not-a-cursor'];

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
    this.texts = ['gate', 'qamar', 'vessel', 'Gate of Qamar', 'باب القمر', 'Depot', 'Person', 'clay', '', '%', '10.35, 40.35', ...records.map(({ name }) => name), ...new Set(canaries)];
    this.floats = records.flatMap(({ degree }) => [degree + 0.25, degree + 0.31, degree + 0.5, degree + 30.25, degree + 30.31, degree + 30.5]);
  }

  /** A value as it is written in a document. `place` is the argument, with the fields within it. */
  value(choices: Choices, type: string, name: string, place: string): string {
    const text = (value: string) => JSON.stringify(value);
    if (name === 'after' || name === 'before' || name === 'since') return text(choices.of(this.cursors));
    switch (type) {
      case 'Int':
        return String(name === 'first' || name === 'last' ? choices.of([3, 1, 2, 5, 20, 100, 0, 101, -1]) : choices.of([1, 0, 2, 1999, 2001, 2002, -1]));
      case 'Float':
        return String(choices.of(this.floats));
      case 'Boolean':
        return String(choices.of([true, false]));
      case 'ID':
        if (name === 'grantee') return text(choices.of(this.#authorities));
        return text(choices.of(place.includes('.input') ? this.targets : this.ids));
      case 'DateTime':
        return text(choices.of(['2026-01-01T00:00:00.000Z', '2100-01-01T00:00:00.000Z', '2020-06-01T00:00:00Z', 'yesterday']));
      case 'CountryCode':
        return text(choices.of(['XA', 'XB', 'XC', 'ZZ', 'xa']));
      case 'CurrencyCode':
        return text('USD');
      case 'LanguageTag':
        return text(choices.of(['en', 'ar', 'fr', '-']));
      case 'Decimal':
        return text('1.50');
      case 'GeoJSON':
        return '{ type: "Point", coordinates: [40.31, 10.31] }';
      default:
        return text(name === 'idempotencyKey' ? `key-${choices.below(1_000_000)}-${choices.below(1_000_000)}` : choices.of(this.texts));
    }
  }
}
