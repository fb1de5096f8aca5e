import { expect, test } from 'vitest';
import { valueRules } from '../../../subgraphs/kernel/acts/given-rules.ts';

const refused = (input: unknown) => valueRules(input).map(({ code, field }) => [code, (field as string[]).join('.')]);
const money = (amount: string, currency = 'USD') => ({ amount, currency, kind: 'DECLARED' });

test('money, measures, counts and sources are judged wherever in an input they stand', () => {
  expect(refused({
    declaration: { declaredValue: money('-5'), source: { citation: ' ' } },
    items: [{ quantity: { min: -1, basis: 'COUNTED' }, measurements: [{ dimension: 'HEIGHT', value: '-3', unit: 'cm' }] }],
    quantities: [{ quantity: { min: 9, max: 2, basis: 'COUNTED' }, status: null }, { basis: 'ESTIMATED' }],
    sources: [{ citation: 'x'.repeat(2001) }],
    prices: [money('5', 'ZZZ'), money('5', 'XXX')],
  })).toEqual([
    ['NEGATIVE', 'declaration.declaredValue.amount'], ['REQUIRED', 'declaration.source.citation'],
    ['QUANTITY_RANGE', 'items.0.quantity'], ['NEGATIVE', 'items.0.measurements.0.value'],
    ['QUANTITY_RANGE', 'quantities.0.quantity'], ['QUANTITY_RANGE', 'quantities.1'],
    ['TOO_LONG', 'sources.0.citation'], ['CURRENCY', 'prices.0.currency'], ['CURRENCY', 'prices.1.currency'],
  ]);
});

test('what is right passes: nothing, zero, an old currency, an open range, and a basis that is of law', () => {
  expect(refused({
    basis: 'Article 40', note: null, value: money('0', 'FRF'), quantity: { max: 24_459, basis: 'ESTIMATED' }, source: { citation: 'Report' },
    measurements: [{ dimension: 'DEPTH', value: '0.5', unit: 'cm' }], geojson: { type: 'Point', coordinates: [-3, -4] },
  })).toEqual([]);
});
