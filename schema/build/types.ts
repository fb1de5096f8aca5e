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
