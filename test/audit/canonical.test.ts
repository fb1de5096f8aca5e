import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../subgraphs/kernel/data/json.ts';

describe('canonical JSON', () => {
  test('is JSON of the same value', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }));
  });

  test('is the same text in whatever order the keys come', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(canonicalJson(value));
    }));
  });

  test.each([
    [{ b: 1, a: undefined, 10: 'x', 9: [undefined, () => 1, null] }, '{"10":"x","9":[null,null,null],"b":1}'],
    [{ at: new Date(0), n: [-0, 1e21, Number.NaN, 0.1] }, '{"at":"1970-01-01T00:00:00.000Z","n":[0,1e+21,null,0.1]}'],
    ['é\u2028"\\\n\ud83d', '"é\u2028\\"\\\\\\n\\ud83d"'],
  ])('of %j is as RFC 8785 has it', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });
});
