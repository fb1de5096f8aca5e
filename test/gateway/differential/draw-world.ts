import { drawArguments, drawTypeRef, scalar } from './draw-types.ts';
import type { Tape } from './tape.ts';
import type { Entity, EnumType, Field, InterfaceType, Key, RootField, TypeRef, UnionType, ValueType, World } from './world.ts';

const graphNames = ['amber', 'basalt', 'copper', 'dolomite'];
const entityNames = ['Urn', 'Vase', 'Wall', 'Arch'];

/** Draws a merged schema with its split. Everything that is drawn composes. */
export function drawWorld(tape: Tape): World {
  const graphs = graphNames.slice(0, tape.between(2, 4));
  const enums: EnumType[] = [{ name: 'Era', values: ['BRONZE', 'IRON', 'ROMAN'].slice(0, tape.between(2, 3)) }];
  const values = drawValues(tape);
  // A subgraph without entities of its own may know an interface of them as an object.
  const owning = graphs.length > 2 && tape.chance(35) ? graphs.slice(0, -1) : graphs;
  const entities = entityNames.slice(0, tape.between(1, 4)).map((name): Entity => {
    const [home = 'amber', ...others] = rotated(owning, tape.below(owning.length));
    const declared = [home, ...tape.some(others, 60)];
    return { name, graphs: declared, keys: drawKeys(tape, home, declared), fields: [] };
  });
  const world: World = { graphs, enums, values, entities, interfaces: [], unions: [], roots: [] };
  for (const entity of entities) entity.fields.push({ ...plain('label', scalar('String', tape.chance(70))), graphs: drawOwners(tape, entity.graphs) });
  world.interfaces = drawInterfaces(tape, world);
  world.unions = drawUnions(tape, world);
  for (const entity of entities) drawFields(tape, world, entity);
  world.roots = drawRoots(tape, world);
  return world;
}

function drawValues(tape: Tape): ValueType[] {
  const names = ['Size', 'Mark'].slice(0, tape.between(0, 2));
  return names.map((name, index) => ({
    name,
    fields: Array.from({ length: tape.between(1, 3) }, (_, at) => ({
      name: ['width', 'height', 'note'][at] ?? 'other',
      type: index === 1 && at === 2 ? { name: 'Size', kind: 'value', nullable: [true], members: [] } : scalar(tape.one(['Int', 'String', 'Float']), tape.chance(60)),
    })),
  }));
}

function drawKeys(tape: Tape, home: string, graphs: readonly string[]): Record<string, Key[]> {
  const others: Key[][] = [['id'], ['id'], ['code'], ['id', 'code'], ['nested']];
  const keys = Object.fromEntries(graphs.map((graph) => [graph, graph === home ? [] : tape.one(others)]));
  // The home has every key that any of them has, so that there is a way from each to each.
  keys[home] = [...new Set<Key>(['id', ...Object.values(keys).flat()])];
  return keys;
}

/** One subgraph mostly, several at times. */
export function drawOwners(tape: Tape, graphs: readonly string[]): string[] {
  const owner = tape.one(graphs);
  return [owner, ...(tape.chance(20) ? tape.some(graphs.filter((graph) => graph !== owner), 50) : [])];
}

function drawInterfaces(tape: Tape, world: World): InterfaceType[] {
  if (!tape.chance(60)) return [];
  const graphs: InterfaceType['graphs'] = {};
  // In one subgraph alone it may have a key, and be an object in another.
  for (const graph of tape.chance(50) ? [tape.one(world.graphs)] : tape.some(world.graphs, 60)) {
    const members = tape.some(world.entities.filter((entity) => hasId(entity, graph)), 80);
    if (members.length === 0) continue;
    const withLabel = members.every((entity) => entity.fields.some(({ name, graphs }) => name === 'label' && graphs.includes(graph)));
    graphs[graph] = { members: members.map(({ name }) => name), fields: withLabel ? ['id', 'label'] : ['id'] };
  }
  if (Object.keys(graphs).length === 0) return [];
  // Covariant results are the conformance suite's matter: here the interface's field is as nullable as its members'.
  for (const entity of world.entities) for (const field of entity.fields) if (field.name === 'label') field.type = scalar('String', true);
  return [{ name: 'Thing', graphs, object: drawInterfaceObject(tape, world, graphs) }];
}

/** An interface object needs an interface with a key in one subgraph alone, and a subgraph without any of its members. */
function drawInterfaceObject(tape: Tape, world: World, graphs: InterfaceType['graphs']): InterfaceType['object'] {
  const [only, ...more] = Object.keys(graphs);
  if (only === undefined || more.length > 0) return null;
  const members = world.entities.filter(({ name }) => graphs[only]?.members.includes(name));
  if (!members.every(({ keys }) => keys[only]?.includes('id'))) return null;
  const free = world.graphs.filter((graph) => graph !== only && members.every((entity) => !entity.graphs.includes(graph)));
  if (free.length === 0) return null;
  return { graph: tape.one(free), field: { name: 'weight', type: scalar(tape.one(['Int', 'String']), true) } };
}

function drawUnions(tape: Tape, world: World): UnionType[] {
  if (!tape.chance(50)) return [];
  const graphs = Object.fromEntries(
    tape.some(world.graphs, 60).flatMap((graph) => {
      const members = tape.some([...world.entities.filter((entity) => entity.graphs.includes(graph)).map(({ name }) => name), ...world.values.map(({ name }) => name)], 70);
      return members.length === 0 ? [] : [[graph, members]];
    }),
  );
  return Object.keys(graphs).length === 0 ? [] : [{ name: 'Find', graphs }];
}

function drawFields(tape: Tape, world: World, entity: Entity): void {
  const count = tape.between(1, 6);
  for (let index = 0; index < count; index++) {
    const name = ['name', 'count', 'era', 'near', 'parts', 'found'][index] ?? `field${index}`;
    const owners = drawOwners(tape, entity.graphs);
    const type = drawTypeRef(tape, world, owners);
    const field: Field = { ...plain(name, type), graphs: owners, args: drawArguments(tape, world) };
    if (tape.chance(15)) drawOverride(tape, entity, field);
    // Where several resolve it, one may be stricter than what clients see.
    if (owners.length > 1 && type.nullable[0] === true && tape.chance(40)) field.strict = owners[0] ?? null;
    entity.fields.push(field);
  }
  if (tape.chance(40)) drawRequirer(tape, world, entity);
}

function drawOverride(tape: Tape, entity: Entity, field: Field): void {
  const old = entity.graphs.filter((graph) => !field.graphs.includes(graph));
  if (old.length === 0 || field.graphs.length > 1 || !['scalar', 'enum'].includes(field.type.kind)) return;
  field.overridden = tape.one(old);
}

/** A field that is computed from others that its subgraph does not have. */
function drawRequirer(tape: Tape, world: World, entity: Entity): void {
  const graph = tape.one(entity.graphs);
  const candidates = entity.fields.filter(({ graphs, type, overridden }) => !graphs.includes(graph) && overridden === null && ['scalar', 'enum', 'value'].includes(type.kind));
  const chosen = candidates.length === 0 ? [] : [tape.one(candidates), ...tape.some(candidates, 30)];
  if (chosen.length === 0) return;
  const requires = [...new Set(chosen)].map((field) => ({
    field: field.name,
    args: Object.fromEntries(field.args.filter(({ isRequired }) => isRequired || tape.chance(50)).map((arg) => [arg.name, fixedValue(tape, world, arg.type)])),
    inner: field.type.kind === 'value' ? scalarsOf(world, field.type.name) : [],
  }));
  if (requires.some(({ field, inner }) => inner.length === 0 && entity.fields.find(({ name }) => name === field)?.type.kind === 'value')) return;
  entity.fields.push({ ...plain('derived', scalar('String', true)), graphs: [graph], requires });
}

function scalarsOf(world: World, name: string): string[] {
  return (world.values.find((value) => value.name === name)?.fields ?? []).filter(({ type }) => type.kind === 'scalar').map((field) => field.name);
}

function fixedValue(tape: Tape, world: World, type: string): unknown {
  if (type === 'Int') return tape.below(5);
  if (type === 'Boolean') return tape.chance(50);
  return type === 'String' ? tape.one(['a', 'b']) : tape.one(world.enums[0]?.values ?? []);
}

function drawRoots(tape: Tape, world: World): RootField[] {
  const roots = Array.from({ length: tape.between(1, 5) }, (_, index): RootField => {
    const graphs = drawOwners(tape, world.graphs);
    const type = drawTypeRef(tape, world, graphs, 80);
    return { name: ['first', 'second', 'third', 'fourth', 'fifth'][index] ?? `root${index}`, type, args: drawArguments(tape, world), graphs, provides: null };
  });
  // What no field leads to could not be asked for.
  const whole: TypeRef = { name: world.entities[0]?.name ?? 'Urn', kind: 'entity', nullable: [true, true], members: [] };
  roots.push({ name: 'everything', type: whole, args: [], graphs: [world.entities[0]?.graphs[0] ?? 'amber'], provides: null });
  for (const field of [...roots, ...world.entities.flatMap(({ fields }) => fields)]) drawProvides(tape, world, field);
  return roots;
}

function drawProvides(tape: Tape, world: World, field: Field | RootField): void {
  const [graph] = field.graphs;
  if (field.type.kind !== 'entity' || graph === undefined || field.graphs.length > 1 || !tape.chance(25)) return;
  const target = world.entities.find(({ name }) => name === field.type.name);
  const candidates = (target?.fields ?? []).filter(({ type, graphs, args, overridden, requires }) => ['scalar', 'enum'].includes(type.kind) && !graphs.includes(graph) && args.length === 0 && overridden === null && requires.length === 0);
  if (candidates.length > 0) field.provides = tape.one(candidates).name;
}

function plain(name: string, type: TypeRef): Field {
  return { name, type, args: [], graphs: [], requires: [], provides: null, overridden: null, strict: null };
}

export function hasId({ graphs, keys }: Entity, graph: string): boolean {
  return graphs.includes(graph) && (keys[graph]?.some((key) => key !== 'code') ?? false);
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  return [...items.slice(by), ...items.slice(0, by)];
}
