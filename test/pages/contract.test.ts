import { isEnumType, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { explorerSamples } from '../../console/explorer/samples.ts';
import { enTerms } from '../../console/messages/terms/en.ts';
import { dossierQuery, furtherQueries } from '../../console/pages/dossier/query.ts';
import { recordQueries } from '../../console/pages/record/page.ts';
import { reportItemsQuery, reportQuery } from '../../console/pages/report/query.ts';
import { firstQuery } from '../../console/pages/search/greeting.ts';
import { searchQueries } from '../../console/pages/search/page.ts';
import { prefersLinkedData } from '../../console/pages/respond.ts';
import { apiSchema } from './support.ts';

const samples = explorerSamples((kind, name) => `${kind}:${name}`);

test.each([...recordQueries, reportQuery, reportItemsQuery, ...searchQueries, firstQuery, dossierQuery, ...Object.values(furtherQueries)].map((query) => [/\w+ \w+/.exec(query)?.[0] ?? query, query]))('the public API takes the page’s %s', (_, query) => {
  expect(validate(apiSchema, parse(query)).map(({ message }) => message)).toEqual([]);
});

test.each(samples.map((sample) => [sample.title, sample] as const))('the public API takes the sample “%s”', (_, { query, variables }) => {
  const document = parse(query);
  expect(validate(apiSchema, document).map(({ message }) => message)).toEqual([]);
  const declared = document.definitions.flatMap((one) => (one.kind === 'OperationDefinition' ? (one.variableDefinitions ?? []) : [])).map(({ variable }) => variable.name.value);
  expect(Object.keys(variables).sort()).toEqual(declared.sort());
});

test('there are eight samples and the flagship is the first', () => {
  expect(samples.map(({ name }) => name)).toHaveLength(8);
  expect(samples[0]).toMatchObject({ name: 'flagship', variables: { case: 'case:cyrene-statue' } });
});

// RecordType stands for names of types, not for an enum.
test.each(Object.entries(enTerms).filter(([kind]) => kind !== 'RecordType'))('every value of %s has a word, and every word a value', (kind, words) => {
  const type = apiSchema.getType(kind);
  expect(isEnumType(type) && type.getValues().map(({ name }) => name).sort()).toEqual(Object.keys(words).sort());
});

describe('linked data is preferred', () => {
  test.each([
    ['application/ld+json', true],
    ['application/json', true],
    ['application/ld+json;q=0.9, text/html;q=0.5', true],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', false],
    ['text/html, application/ld+json;q=0.9', false],
    ['*/*', false],
    ['', false],
    ['application/ld+json;q=0', false],
  ])('by Accept: %s — %s', (accept, expected) => {
    expect(prefersLinkedData(accept)).toBe(expected);
  });
});
