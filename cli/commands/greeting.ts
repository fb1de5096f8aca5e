import type { Config } from '../../subgraphs/kernel/process/config.ts';
import { recordId } from '../demo/world.ts';

/** What a newcomer reads when the hub is up. */
export function greeting(config: Config, port: number): string {
  const base = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  const lines = [
    '',
    'Turath Hub is up.',
    '',
    `  search and records   ${base}/`,
    `  explorer             ${base}/explorer`,
    `  GraphQL              ${base}/graphql`,
    `  the public API       ${base}/schema.graphql`,
    '',
    ...(config.demonstration ? firstQuery(base) : []),
    'Stop it with Ctrl-C.',
    '',
  ];
  return `${lines.join('\n')}\n`;
}

function firstQuery(base: string): string[] {
  const query = `{ case(id: "${recordId.case('cyrene-statue')}") { title { value } state outcomes { nodes { kind decidedAt { display } } } objects { nodes { title { value } sites { nodes { title { value } inDanger } } } } } }`;
  return [
    'A first query to paste, from a case to the looted site:',
    '',
    `  curl -s ${base}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'`,
    '',
    'Act as a fictional customs service:  npx hub token xa-customs',
    '',
  ];
}
