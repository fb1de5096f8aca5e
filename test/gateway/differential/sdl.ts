import { argumentsSdl, type Entity, type Field, type Key, type Requirement, strictly, typeSdl, type World } from './world.ts';

/** The schema of the world as a client sees it, in one piece. */
export function mergedSdl(world: World): string {
  const hasPart = world.entities.some(({ keys }) => Object.values(keys).flat().includes('nested'));
  return [
    `type Query { ${world.roots.map(({ name, args, type }) => `${name}${argumentsSdl(args)}: ${typeSdl(type)}`).join(' ')} }`,
    ...world.enums.map(({ name, values }) => `enum ${name} { ${values.join(' ')} }`),
    ...world.values.map(({ name, fields }) => `type ${name} { ${fields.map((field) => `${field.name}: ${typeSdl(field.type)}`).join(' ')} }`),
    ...(hasPart ? ['type Part { number: Int! }'] : []),
    ...world.interfaces.map(({ name, graphs, object }) => {
      const fields = new Set(Object.values(graphs).flatMap((graph) => graph.fields));
      return `interface ${name} { ${[...fields].map((field) => (field === 'id' ? 'id: ID!' : 'label: String')).join(' ')} ${object === null ? '' : `${object.field.name}: ${typeSdl(object.field.type)}`} }`;
    }),
    ...world.unions.map(({ name, graphs }) => `union ${name} = ${[...new Set(Object.values(graphs).flat())].join(' | ')}`),
    ...world.entities.map((entity) => {
      const implemented = world.interfaces.filter(({ graphs }) => Object.values(graphs).some(({ members }) => members.includes(entity.name)));
      const added = implemented.flatMap(({ object }) => (object === null ? [] : [`${object.field.name}: ${typeSdl(object.field.type)}`]));
      const fields = [...keyFields(Object.values(entity.keys).flat()), ...entity.fields.map((field) => `${field.name}${argumentsSdl(field.args)}: ${typeSdl(field.type)}`), ...added];
      return `type ${entity.name} ${implementing(implemented.map(({ name }) => name))} { ${fields.join(' ')} }`;
    }),
  ].join('\n');
}

/** One subgraph of the world. */
export function graphSdl(world: World, graph: string): string {
  const used = usedIn(world, graph);
  const roots = world.roots.filter(({ graphs }) => graphs.includes(graph));
  const types = [
    ...world.enums.filter(({ name }) => used.has(name)).map(({ name, values }) => `enum ${name} { ${values.join(' ')} }`),
    ...world.values.filter(({ name }) => used.has(name)).map(({ name, fields }) => `type ${name} @shareable { ${fields.map((field) => `${field.name}: ${typeSdl(field.type)}`).join(' ')} }`),
    ...world.entities.filter(({ name }) => used.has(name)).map((entity) => entitySdl(world, graph, entity)),
    ...world.interfaces.flatMap(({ name, graphs, object }) => {
      const here = graphs[graph];
      if (object?.graph === graph) return [`type ${name} @key(fields: "id") @interfaceObject { id: ID! ${object.field.name}: ${typeSdl(object.field.type)} }`];
      return here === undefined ? [] : [`interface ${name} ${object === null ? '' : '@key(fields: "id")'} { ${here.fields.map((field) => (field === 'id' ? 'id: ID!' : 'label: String')).join(' ')} }`];
    }),
    ...world.unions.flatMap(({ name, graphs }) => (graphs[graph] === undefined ? [] : [`union ${name} = ${graphs[graph].join(' | ')}`])),
    ...(world.entities.some(({ name, keys }) => used.has(name) && keys[graph]?.includes('nested')) ? ['type Part @shareable { number: Int! }'] : []),
  ];
  const fields = roots.map(({ name, args, type, graphs, provides }) => `${name}${argumentsSdl(args)}: ${typeSdl(type)} ${graphs.length > 1 ? '@shareable' : ''} ${providesSdl(provides)}`);
  return [`type Query { ${fields.join(' ')} ${graph}Only: Int @inaccessible }`, ...types].join('\n');
}

function entitySdl(world: World, graph: string, entity: Entity): string {
  const implemented = world.interfaces.filter(({ graphs }) => graphs[graph]?.members.includes(entity.name)).map(({ name }) => name);
  const declared = entity.graphs.includes(graph);
  const keys = declared ? (entity.keys[graph] ?? []) : (['id'] as Key[]);
  const required = entity.fields.filter(({ graphs }) => graphs.includes(graph)).flatMap(({ requires }) => requires.map(({ field }) => field));
  const provided = [...world.roots, ...world.entities.flatMap(({ fields }) => fields)].filter(({ graphs, type }) => graphs.includes(graph) && type.name === entity.name).flatMap(({ provides }) => provides ?? []);
  const shared = new Set(providedAnywhere(world, entity.name));
  const fields = entity.fields.flatMap((field) => {
    const text = `${field.name}${argumentsSdl(field.args)}: ${typeSdl(field.strict === graph ? strictly(field.type) : field.type)}`;
    if (field.graphs.includes(graph)) return [[text, ...ownDirectives(field, shared.has(field.name))].join(' ')];
    if (field.overridden === graph) return [text];
    return required.includes(field.name) || provided.includes(field.name) ? [`${text} @external`] : [];
  });
  const directives = keys.map((key) => `@key(fields: "${keySdl(key)}"${declared ? '' : ', resolvable: false'})`);
  return `type ${entity.name} ${implementing(implemented)} ${directives.join(' ')} { ${[...keyFields(keys), ...fields].join(' ')} }`;
}

function ownDirectives({ graphs, requires, provides, overridden }: Field, isShared: boolean): string[] {
  return [
    ...(graphs.length > 1 || isShared ? ['@shareable'] : []),
    ...(requires.length > 0 ? [`@requires(fields: ${JSON.stringify(requires.map(requirementSdl).join(' '))})`] : []),
    ...(overridden === null ? [] : [`@override(from: "${overridden}")`]),
    providesSdl(provides),
  ];
}

export function requirementSdl({ field, args, inner }: Requirement): string {
  const given = Object.entries(args).map(([name, value]) => `${name}: ${typeof value === 'string' && /^[A-Z]+$/.test(value) ? value : JSON.stringify(value)}`);
  return `${field}${given.length === 0 ? '' : `(${given.join(', ')})`}${inner.length === 0 ? '' : ` { ${inner.join(' ')} }`}`;
}

function providedAnywhere(world: World, entity: string): string[] {
  return [...world.roots, ...world.entities.flatMap(({ fields }) => fields)].flatMap(({ provides, type }) => (type.name === entity && provides !== null ? [provides] : []));
}

/** The named types that a subgraph needs: those of its fields, and what stands in them. */
function usedIn(world: World, graph: string): Set<string> {
  const used = new Set<string>();
  const add = (name: string): void => {
    if (used.has(name)) return;
    used.add(name);
    for (const field of world.values.find((value) => value.name === name)?.fields ?? []) add(field.type.name);
  };
  const take = ({ type, args }: Pick<Field, 'type' | 'args'>) => {
    add(type.name);
    for (const arg of args) add(arg.type);
  };
  for (const root of world.roots) if (root.graphs.includes(graph)) take(root);
  for (const { graphs } of world.interfaces) for (const member of graphs[graph]?.members ?? []) add(member);
  for (const { graphs } of world.unions) for (const member of graphs[graph] ?? []) add(member);
  for (const entity of world.entities) {
    if (entity.graphs.includes(graph)) add(entity.name);
    const here = entity.fields.filter((field) => field.graphs.includes(graph) || field.overridden === graph);
    const required = here.flatMap(({ requires }) => requires.map(({ field }) => entity.fields.find(({ name }) => name === field)));
    for (const field of [...here, ...required, ...entity.fields.filter(({ name }) => providedAnywhere(world, entity.name).includes(name))]) if (field !== undefined) take(field);
  }
  return used;
}

function keySdl(key: Key): string {
  return key === 'nested' ? 'id part { number }' : key;
}

function keyFields(keys: readonly Key[]): string[] {
  return [...(keys.some((key) => key !== 'code') ? ['id: ID!'] : []), ...(keys.includes('code') ? ['code: String!'] : []), ...(keys.includes('nested') ? ['part: Part!'] : [])];
}

function implementing(names: readonly string[]): string {
  return names.length === 0 ? '' : `implements ${names.join(' & ')}`;
}

function providesSdl(provides: string | null): string {
  return provides === null ? '' : `@provides(fields: "${provides}")`;
}
