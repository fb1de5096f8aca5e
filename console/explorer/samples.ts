import { readFileSync } from 'node:fs';

/** A saved query of the explorer. */
export interface Sample {
  name: string;
  title: string;
  about: string;
  query: string;
  variables: Record<string, unknown>;
}

/** Gives the identifier of a demonstration record by kind and name; the explorer itself knows no identifiers. */
export type DemonstrationId = (kind: 'case', name: string) => string;

/** The saved queries in their order; the first is shown with its answer. */
export function explorerSamples(idOf: DemonstrationId): Sample[] {
  return [
    sample('flagship', 'From a looted site to the claim', 'One case with its objects, sites, seizures, listings and evidence', { case: idOf('case', 'cyrene-statue') }),
    sample('search', 'Search all registries', 'Arabic folded, typing errors forgiven, and what was not searched', { words: 'القدس' }),
    sample('timelines', 'Four timelines of an object', 'Title, custody, location and legal status, each with its sources', { title: 'bull' }),
    sample('declared-assessed', 'Declared against assessed', 'Border seizures: what was said and what was found'),
    sample('sites-in-danger', 'Sites in danger', 'With states, threats and the objects found from them'),
    sample('state', 'One state across the registries', 'Sites, objects, seizures and cases of one country', { code: 'LB' }),
    sample('what-i-see', 'What do I see?', 'Counts for this reader; compare them under another “View as”'),
    sample('collection', 'The Al-Quds collection', 'Records of several registries under shared stewardship'),
  ];
}

function sample(name: string, title: string, about: string, variables: Record<string, unknown> = {}): Sample {
  const query = readFileSync(new URL(`./queries/${name}.graphql`, import.meta.url), 'utf8');
  return { name, title, about, query, variables };
}
