import { generate } from '@graphql-codegen/cli';
import { subgraphSdl } from '../sdl.ts';
import { type SubgraphName, subgraphNames } from '../subgraphs.ts';

/**
 * Resolver types of a subgraph, from its contract. What a resolver is given as
 * its parent is a row of the subgraph's own, so only names, arguments and the
 * context are checked.
 */
export async function resolverTypes(name: SubgraphName): Promise<string> {
  const [file] = await generate(
    {
      schema: [subgraphSdl(name)],
      silent: true,
      generates: {
        [`${name}.ts`]: {
          plugins: [{ add: { content: `// Generated from schema/${name}.graphql by \`npm run schema\`; do not edit.` } }, 'typescript', 'typescript-resolvers'],
          config: {
            federation: true,
            useTypeImports: true,
            enumsAsTypes: true,
            skipTypename: true,
            defaultMapper: 'any',
            scalars: { DateTime: 'Date', LanguageTag: 'string', GeoJSON: 'unknown', JSON: 'unknown', Decimal: 'string', CountryCode: 'string', CurrencyCode: 'string' },
          },
        },
      },
    },
    false,
  ) as { content: string }[];
  if (file === undefined) throw new Error(`No types were generated for ${name}.`);
  // The contract has a type named Record, which hides TypeScript's own.
  return `${file.content.replaceAll('Record<', 'Dictionary<')}\ntype Dictionary<Key extends PropertyKey, Value> = { [K in Key]: Value };\n`;
}

export async function allResolverTypes(): Promise<Map<SubgraphName, string>> {
  const types = new Map<SubgraphName, string>();
  for (const name of subgraphNames) types.set(name, await resolverTypes(name));
  return types;
}

const apiScalars = { DateTime: 'string', LanguageTag: 'string', GeoJSON: 'unknown', JSON: 'unknown', Decimal: 'string', CountryCode: 'string', CurrencyCode: 'string' };

/** Types of the public API, as clients read and write it. */
export async function clientTypes(api: string): Promise<string> {
  const plugins = [{ add: { content: '// Generated from schema/api.graphql by `npm run schema`; do not edit.' } }, 'typescript'];
  return generated(await generate({ schema: [api], silent: true, generates: { 'types.ts': { plugins, config: { enumsAsTypes: true, skipTypename: true, useTypeImports: true, scalars: apiScalars } } } }, false));
}

/** Operations with the types of their answers and variables, as `TypedDocumentString`; what carries the types is the client's own. */
export async function operationTypes(api: string, documents: string): Promise<string> {
  const plugins = [{ add: { content: '// Generated from the operations beside it by `npm run schema`; do not edit.' } }, 'typescript-operations', 'typed-document-node'];
  const config = { documentMode: 'string', enumsAsTypes: true, skipTypename: true, useTypeImports: true, onlyOperationTypes: true, scalars: apiScalars };
  const text = generated(await generate({ schema: [api], documents: [documents], silent: true, generates: { 'operations.ts': { plugins, config } } }, false));
  return text.replace('@graphql-typed-document-node/core', '../document.ts');
}

function generated(files: unknown): string {
  const [file] = files as { content: string }[];
  if (file === undefined) throw new Error('No types were generated.');
  return file.content;
}
