import { type ConstDirectiveNode, type DocumentNode, Kind, valueFromASTUntyped } from 'graphql';

/** What a schema says about a list in `@listSize`. */
export interface ListSize {
  assumedSize: number | null;
  slicingArguments: readonly string[] | null;
  /** Fields of the answer that hold the entries; none where the field is itself the list. */
  sizedFields: readonly string[] | null;
}

/** The cost directives of a supergraph, by coordinate: `Type`, `Type.field`, `Type.field(argument:)`. */
export interface Weights {
  costs: ReadonlyMap<string, number>;
  lists: ReadonlyMap<string, ListSize>;
}

export const noWeights: Weights = { costs: new Map(), lists: new Map() };

/** Reads `@cost` and `@listSize`, as the IBM cost specification has them, under the names by which the supergraph links them. */
export function weightsOf(supergraph: DocumentNode): Weights {
  const called = namesIn(supergraph);
  const costs = new Map<string, number>();
  const lists = new Map<string, ListSize>();
  const note = (coordinate: string, directives: readonly ConstDirectiveNode[] = []): void => {
    for (const directive of directives) {
      if (directive.name.value === called.cost) {
        const weight = Number(given(directive)['weight']);
        if (Number.isFinite(weight)) costs.set(coordinate, weight);
      } else if (directive.name.value === called.listSize) {
        lists.set(coordinate, listSizeOf(given(directive)));
      }
    }
  };
  for (const definition of supergraph.definitions) {
    if (!('name' in definition) || definition.name === undefined) continue;
    const type = definition.name.value;
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        note(type, definition.directives);
        for (const field of definition.fields ?? []) {
          note(`${type}.${field.name.value}`, field.directives);
          if (field.kind === Kind.INPUT_VALUE_DEFINITION) continue;
          for (const argument of field.arguments ?? []) note(`${type}.${field.name.value}(${argument.name.value}:)`, argument.directives);
        }
        break;
      case Kind.SCALAR_TYPE_DEFINITION:
      case Kind.ENUM_TYPE_DEFINITION:
      case Kind.UNION_TYPE_DEFINITION:
        note(type, definition.directives);
        break;
      default:
    }
  }
  return { costs, lists };
}

/** `@link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@cost", { name: "@listSize", as: "@sized" }])`. */
function namesIn(supergraph: DocumentNode): { cost: string; listSize: string } {
  const called = { cost: 'cost', listSize: 'listSize' };
  const links = supergraph.definitions.flatMap((definition) => (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION ? (definition.directives ?? []) : []));
  const link = links.map(given).find(({ url }) => /\/cost\/v\d/.test(String(url)));
  const imported = Array.isArray(link?.['import']) ? (link['import'] as unknown[]) : [];
  for (const one of imported) {
    const { name, as } = (typeof one === 'string' ? { name: one, as: one } : one) as { name?: string; as?: string };
    if (name === '@cost') called.cost = (as ?? name).slice(1);
    if (name === '@listSize') called.listSize = (as ?? name).slice(1);
  }
  return called;
}

function listSizeOf({ assumedSize, slicingArguments, sizedFields }: Record<string, unknown>): ListSize {
  return {
    assumedSize: typeof assumedSize === 'number' ? assumedSize : null,
    slicingArguments: textsOf(slicingArguments),
    sizedFields: textsOf(sizedFields),
  };
}

function textsOf(value: unknown): string[] | null {
  return Array.isArray(value) && value.length > 0 ? value.map(String) : null;
}

function given(directive: ConstDirectiveNode): Record<string, unknown> {
  return Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}
