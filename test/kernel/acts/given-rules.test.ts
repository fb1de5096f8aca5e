import { expect, test } from 'vitest';
import { boundsRule } from '../../../subgraphs/kernel/acts/bounds.ts';
import { valueRules } from '../../../subgraphs/kernel/acts/given-rules.ts';
import type { Refusal } from '../../../subgraphs/kernel/acts/refusal.ts';

const told = (refusals: Refusal[]) => refusals.map(({ code, field }) => [code, (field as string[]).join('.')]);
const refused = (input: unknown) => told(valueRules(input));
const money = (amount: string, currency = 'USD') => ({ amount, currency, kind: 'DECLARED' });

test('money, measures, counts and sources are judged wherever in an input they stand', () => {
  expect(refused({
    declaration: { declaredValue: money('-5'), source: { citation: ' ' } },
    items: [{ quantity: { min: -1, basis: 'COUNTED' }, measurements: [{ dimension: 'HEIGHT', value: '-3', unit: 'cm' }] }],
    quantities: [{ quantity: { min: 9, max: 2, basis: 'COUNTED' }, status: null }, { basis: 'ESTIMATED' }],
    prices: [money('5', 'ZZZ'), money('5', 'XXX')],
  })).toEqual([
    ['NEGATIVE', 'declaration.declaredValue.amount'], ['REQUIRED', 'declaration.source.citation'],
    ['QUANTITY_RANGE', 'items.0.quantity'], ['NEGATIVE', 'items.0.measurements.0.value'],
    ['QUANTITY_RANGE', 'quantities.0.quantity'], ['QUANTITY_RANGE', 'quantities.1'],
    ['CURRENCY', 'prices.0.currency'], ['CURRENCY', 'prices.1.currency'],
  ]);
});

test('what is right passes: nothing, zero, an old currency, an open range, and a basis that is of law', () => {
  expect(refused({
    basis: 'Article 40', note: null, value: money('0', 'FRF'), quantity: { max: 24_459, basis: 'ESTIMATED' }, source: { citation: 'Report' },
    measurements: [{ dimension: 'DEPTH', value: '0.5', unit: 'cm' }], geojson: { type: 'Point', coordinates: [-3, -4] },
  })).toEqual([]);
});

test('no text and no list is longer than any registry needs, whichever field holds it, and the longest that is allowed passes', () => {
  const input = (more: number) => ({
    idempotencyKey: 'x'.repeat(200_000), titles: [{ value: 'x'.repeat(500 + more), language: 'en' }], sources: [{ citation: 'x'.repeat(2000 + more) }],
    note: 'x'.repeat(100_000 + more), materials: Array.from({ length: 1000 + more }, () => ({ text: 'clay' })), geojson: { type: 'MultiPoint', coordinates: Array.from({ length: 2000 }, () => [44.1, 15.2]) },
  });
  expect(told(boundsRule(input(0)))).toEqual([]);
  expect(told(boundsRule(input(1)))).toEqual([['TOO_LONG', 'titles.0.value'], ['TOO_LONG', 'sources.0.citation'], ['TOO_LONG', 'note'], ['TOO_LONG', 'materials']]);
});
