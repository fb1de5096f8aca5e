import type { Tape } from './tape.ts';
import type { Argument, TypeRef, World } from './world.ts';

export function scalar(name: string, isNullable: boolean): TypeRef {
  return { name, kind: 'scalar', nullable: [isNullable], members: [] };
}

/** A type that can stand in all of the subgraphs; `composite` is the chance, of a hundred, that it has fields. */
export function drawTypeRef(tape: Tape, world: World, graphs: readonly string[], composite = 50): TypeRef {
  const [graph] = graphs;
  const named: Pick<TypeRef, 'name' | 'kind' | 'members'>[] = [];
  if (tape.chance(composite)) {
    // Beside an interface object its members have no place.
    const apart = world.interfaces.filter(({ object }) => object !== null && graphs.includes(object.graph)).flatMap(({ graphs: of }) => Object.values(of).flatMap(({ members }) => members));
    named.push(...world.entities.filter(({ name }) => !apart.includes(name)).map(({ name }) => ({ name, kind: 'entity' as const, members: [] })), ...world.values.map(({ name }) => ({ name, kind: 'value' as const, members: [] })));
    if (graphs.length === 1 && graph !== undefined) {
      for (const { name, graphs } of world.interfaces) if (graphs[graph] !== undefined) named.push({ name, kind: 'interface', members: graphs[graph].members });
      for (const { name, graphs } of world.unions) if (graphs[graph] !== undefined) named.push({ name, kind: 'union', members: graphs[graph] });
      // An interface object gives objects whose types it does not know.
      for (const { name, graphs: of, object } of world.interfaces) {
        if (object?.graph === graph) named.push({ name, kind: 'interface', members: Object.values(of).flatMap(({ members }) => members) });
      }
    }
  } else {
    named.push(...['Int', 'String', 'Float', 'Boolean', 'ID'].map((name) => ({ name, kind: 'scalar' as const, members: [] })), ...world.enums.map(({ name }) => ({ name, kind: 'enum' as const, members: [] })));
  }
  const depth = tape.one([0, 0, 0, 1, 1, 2]);
  if (named.length === 0) return scalar('Int', true);
  return { ...tape.one(named), nullable: Array.from({ length: depth + 1 }, () => !tape.chance(30)) };
}

export function drawArguments(tape: Tape, world: World): Argument[] {
  if (!tape.chance(25)) return [];
  return Array.from({ length: tape.between(1, 2) }, (_, index) => {
    const type = tape.one(['Int', 'String', 'Boolean', world.enums[0]?.name ?? 'Int']);
    const isEnum = type === world.enums[0]?.name;
    const isRequired = tape.chance(30);
    const given = tape.chance(40) ? (isEnum ? world.enums[0]?.values[0] : { Int: 7, String: 'seven', Boolean: true }[type]) : undefined;
    return { name: ['by', 'at'][index] ?? 'as', type, isEnum, isRequired, default: given };
  });
}
