import type {
  ObjectDatingInput, ObjectInscriptionInput, ObjectMakerInput, ObjectMeasurementInput, ObjectPartInput, ProvenanceStatementInput, RegisterObjectInput, ReviseObjectInput,
} from '../../../schema/generated/objects.ts';
import type { Refusal } from '../../kernel/acts/refusal.ts';
import { givenDate, givenQuantity, givenSource, givenTerm, givenText, ifGiven } from '../../kernel/values/given.ts';
import { readMeasurements } from '../../kernel/values/measures.ts';
import type { ObjectDating, ObjectDocument, ObjectInscription, ObjectMaker, ObjectMeasurement, ObjectPart, ProvenanceStatement } from '../documents.ts';
import { emptyDating } from './refusals.ts';
import { listRule, textRule, textsRule, wordsRule } from './rules.ts';

/** What a caller says of an object when registering or revising it. */
export type Description = Pick<RegisterObjectInput | ReviseObjectInput, keyof RegisterObjectInput & keyof ReviseObjectInput>;

/** The parts of the document that the caller gave. A list of null stays as it is; a single value of null is taken away. */
export function describedBy(input: Description): Partial<ObjectDocument> {
  const lists: Partial<ObjectDocument> = {
    ...mapped('objectTypes', input.objectTypes, givenTerm),
    ...mapped('materials', input.materials, givenTerm),
    ...mapped('techniques', input.techniques, givenTerm),
    ...mapped('subjects', input.subjects, givenTerm),
    ...mapped('cultures', input.cultures, givenTerm),
    ...mapped('protectedCategories', input.protectedCategories, givenTerm),
    ...mapped('description', input.description, givenText),
    ...mapped('quantities', input.quantities, givenQuantity),
    ...mapped('parts', input.parts, part),
    ...mapped('measurements', input.measurements, measurement),
    ...mapped('inscriptions', input.inscriptions, inscription),
    ...mapped('datings', input.datings, dating),
    ...mapped('makers', input.makers, maker),
    ...mapped('distinguishingFeatures', input.distinguishingFeatures, ({ text, kind, holdBack }) => ({ text: givenText(text), kind, holdBack: holdBack ?? false })),
    ...mapped('identifiers', input.identifiers, ({ scheme, value, source }) => ({ scheme, value: value.trim(), source: ifGiven(source, givenSource) })),
    ...mapped('provenanceStatements', input.provenanceStatements, provenance),
  };
  return {
    ...lists,
    ...(input.extent == null ? {} : { extent: input.extent }),
    ...(input.quantity === undefined ? {} : { quantity: ifGiven(input.quantity, givenQuantity) }),
    ...(input.condition === undefined ? {} : { condition: input.condition?.trim() ?? null }),
    ...(input.humanRemains === undefined ? {} : { humanRemains: input.humanRemains }),
    ...(input.sacred === undefined ? {} : { sacred: input.sacred }),
  };
}

function mapped<K extends keyof ObjectDocument, Given, Value>(name: K, list: Given[] | null | undefined, read: (given: Given, index: number) => Value): { [Name in K]?: Value[] } {
  return list == null ? {} : ({ [name]: list.map(read) } as { [Name in K]?: Value[] });
}

function part({ label, description, quantity }: ObjectPartInput, index: number): ObjectPart {
  return { key: String(index + 1), label: label.trim(), description: (description ?? []).map(givenText), quantity: ifGiven(quantity, givenQuantity) };
}

/** Values that the caller does not give are read from the words; an empty list says that there are none. */
function measurement({ statement, values, source }: ObjectMeasurementInput): ObjectMeasurement {
  return { statement: statement.trim(), values: values ?? readMeasurements(statement).values, source: ifGiven(source, givenSource) };
}

function inscription({ text, kind, location, translation, source }: ObjectInscriptionInput): ObjectInscription {
  return { text: ifGiven(text, givenText), kind, location: location ?? null, translation: ifGiven(translation, givenText), source: ifGiven(source, givenSource) };
}

function dating({ date, period, status, statedAt, source }: ObjectDatingInput): ObjectDating {
  return { date: ifGiven(date, givenDate), period: ifGiven(period, givenTerm), status: status ?? 'ASSERTED', statedAt: ifGiven(statedAt, givenDate), source: ifGiven(source, givenSource) };
}

function maker({ name, kind, role, status, source }: ObjectMakerInput): ObjectMaker {
  return { name: name.trim(), kind, role: role ?? null, status: status ?? 'ASSERTED', source: ifGiven(source, givenSource) };
}

function provenance({ text, occurredAt, claimedBy, status, reason, source }: ProvenanceStatementInput): ProvenanceStatement {
  return {
    text: givenText(text), occurredAt: ifGiven(occurredAt, givenDate), claimedBy: claimedBy ?? null, status: status ?? 'ASSERTED', reason: reason ?? null,
    source: ifGiven(source, givenSource),
  };
}

/** What is wrong with a description as it was given. */
export function descriptionRules(input: Description, document: Partial<ObjectDocument>): Refusal[] {
  const words = (field: 'objectTypes' | 'materials' | 'techniques' | 'subjects' | 'cultures' | 'protectedCategories') => wordsRule(field, input[field]?.map(({ text }) => text));
  return [
    ...textsRule('titles', input.titles, 500),
    ...(['objectTypes', 'materials', 'techniques', 'subjects', 'cultures', 'protectedCategories'] as const).flatMap(words),
    ...wordsRule('identifiers', input.identifiers?.map(({ value }) => value)),
    ...wordsRule('makers', input.makers?.map(({ name }) => name)),
    ...wordsRule('parts', input.parts?.map(({ label }) => label)),
    ...textsRule('description', input.description),
    ...textsRule('distinguishingFeatures', input.distinguishingFeatures?.map(({ text }) => text)),
    ...textsRule('provenanceStatements', input.provenanceStatements?.map(({ text }) => text)),
    ...textsRule('measurements', input.measurements?.map(({ statement }) => ({ value: statement }))),
    ...textsRule('inscriptions', input.inscriptions?.flatMap(({ text, translation }) => [text, translation].filter((one) => one != null))),
    ...listRule('inscriptions', input.inscriptions),
    ...listRule('sources', input.sources),
    ...textRule('condition', input.condition),
    ...listRule('quantities', input.quantities),
    ...listRule('datings', input.datings),
    ...(document.datings?.some(({ date, period }) => date === null && period === null) === true ? [emptyDating] : []),
  ];
}
