import { displayFuzzyDate } from '../values/dates/display.ts';
import type { FuzzyDateValue } from '../values/types.ts';
import type { SubgraphContext } from './context.ts';
import { hubLanguage } from './languages.ts';

/** Resolvers of the value types that compute something. */
export const valueFields = {
  FuzzyDate: {
    display: (date: FuzzyDateValue, args: { languages?: string[] | null }, { reader }: SubgraphContext) =>
      displayFuzzyDate(date, hubLanguage(args.languages ?? reader.languages)),
  },
};
