import type { ObjectRow } from './tables.ts';

type Described = Pick<
  ObjectRow,
  | 'photographs' | 'objectTypes' | 'measurements' | 'materials' | 'techniques' | 'inscriptions' | 'datings' | 'makers'
  | 'subjects' | 'titles' | 'distinguishingFeatures' | 'description'
>;

/** How far a description goes by the Object ID standard. */
export interface Completeness {
  /** Of eleven. */
  score: number;
  sufficientForSearch: boolean;
  /** Categories of which nothing is recorded, in the order of the standard. */
  missing: string[];
}

/**
 * Object ID makes no field mandatory. The hub's rule: a search needs a
 * photograph, or a type with a material and a measured value. Give it what the
 * reader sees: a feature held back must not show by its category.
 */
export function completenessOf(object: Described): Completeness {
  const measured = object.measurements.some(({ values }) => values.length > 0);
  const recorded: [string, boolean][] = [
    ['PHOTOGRAPHS', object.photographs.length > 0],
    ['TYPE', object.objectTypes.length > 0],
    ['MEASUREMENTS', object.measurements.length > 0],
    ['MATERIALS_AND_TECHNIQUES', object.materials.length > 0 || object.techniques.length > 0],
    ['INSCRIPTIONS_AND_MARKINGS', object.inscriptions.length > 0],
    ['DATE_OR_PERIOD', object.datings.length > 0],
    ['MAKER', object.makers.length > 0],
    ['SUBJECT', object.subjects.length > 0],
    ['TITLE', object.titles.length > 0],
    ['DISTINGUISHING_FEATURES', object.distinguishingFeatures.length > 0],
    ['DESCRIPTION', object.description.length > 0],
  ];
  return {
    score: recorded.filter(([, present]) => present).length,
    sufficientForSearch: object.photographs.length > 0 || (object.objectTypes.length > 0 && object.materials.length > 0 && measured),
    missing: recorded.filter(([, present]) => !present).map(([category]) => category),
  };
}
