import { explorerState } from '../../console/explorer/build.ts';
import type { Config } from '../../subgraphs/kernel/process/config.ts';
import { firstQuery } from '../demo/first-query.ts';

/** What a newcomer reads when the hub is up. */
export function greeting(config: Config, port: number, explorer = explorerState()): string {
  const base = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  const lines = [
    '',
    'Turath Hub is up.',
    '',
    `  search and records   ${base}/`,
    `  explorer             ${explorer === 'missing' ? 'not here: it is bundled from the development dependencies (npm ci)' : `${base}/explorer`}`,
    `  GraphQL              ${base}/graphql`,
    `  the public API       ${base}/schema.graphql`,
    '',
    ...(config.demonstration ? invitation(config, base) : []),
    'Stop it with Ctrl-C.',
    '',
  ];
  return `${lines.join('\n')}\n`;
}

function invitation(config: Config, base: string): string[] {
  return [
    'A first query to paste, from a case to the looted site and the seizure line:',
    '',
    `  curl -s ${base}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: firstQuery() })}'`,
    '',
    'Act as a fictional customs service:  npx hub token xa-customs',
    ...(config.mode === 'development' ? [`Sign in as a fictional officer:       ${base}/sign-in`] : []),
    '',
  ];
}
