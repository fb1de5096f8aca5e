import { recordId } from './world.ts';

/** A query to begin with: from a case to the site and the seizure line. The README shows it with its answer. */
export function firstQuery(): string {
  return `{ case(id: "${recordId.case('cyrene-statue')}") { title { value } objects { nodes { title { value } sites { nodes { title { value } } } seizures { nodes { declaration { declaredDescription { value } } assessedValues { amount currency } } } } } outcomes { nodes { kind decidedAt { display } } } } }`;
}
