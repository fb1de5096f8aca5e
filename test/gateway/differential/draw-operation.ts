import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Tape } from './tape.ts';

export interface Drawn {
  query: string;
  variables: Record<string, unknown>;
}

/** What stands under each response key of one object, so that nothing is asked there that contradicts it. */
type Scope = Map<string, { signature: string; scope: Scope }>;

const deepest = 5;
/** Aliases that have tripped executors: names of other fields, of keys, of prototypes, of the planner's own. */
const trickyAliases = ['id', 'code', 'label', '__typename', 'constructor', '__proto__', 'toString', '_internal_qp_alias_0', '_entities', 'representations'];

/** Draws an operation that is valid for the schema. */
export function drawOperation(tape: Tape, schema: GraphQLSchema): Drawn {
  return new Drawer(tape, schema).operation();
}

class Drawer {
  readonly #tape: Tape;
  readonly #schema: GraphQLSchema;
  readonly #variables = new Map<string, { type: string; value: unknown }>();
  readonly #fragments: string[] = [];
  #aliases = 0;

  constructor(tape: Tape, schema: GraphQLSchema) {
    this.#tape = tape;
    this.#schema = schema;
  }

  operation(): Drawn {
    const root = this.#schema.getQueryType();
    if (root == null) throw new Error('The schema has no query type.');
    const body = this.#selections(root, new Map(), 1);
    const definitions = [...this.#variables].map(([name, { type }]) => `$${name}: ${type}`);
    const variables = Object.fromEntries([...this.#variables].flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])));
    return { query: [`query ${definitions.length === 0 ? '' : `(${definitions.join(', ')})`} ${body}`, ...this.#fragments].join('\n'), variables };
  }

  #selections(type: GraphQLCompositeType, scope: Scope, depth: number): string {
    const count = this.#tape.between(1, depth === 1 ? 5 : 4);
    const selections = Array.from({ length: count }, () => this.#selection(type, scope, depth));
    const told = selections.filter((selection) => selection !== null);
    return `{ ${told.length === 0 ? `more${this.#aliases++}: __typename` : told.join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, scope: Scope, depth: number): string | null {
    if (depth > 1 && this.#tape.chance(isAbstractType(type) ? 50 : 15)) return this.#fragment(type, scope, depth);
    if (this.#tape.chance(10)) return this.#named(scope, '__typename', 'String!', '')?.text ?? null;
    const fields = 'getFields' in type ? Object.values(type.getFields()).filter((field) => depth < deepest || !isCompositeType(getNamedType(field.type))) : [];
    return fields.length === 0 ? this.#fragment(type, scope, depth) : this.#field(this.#tape.one(fields), scope, depth);
  }

  #field(field: GraphQLField<unknown, unknown>, scope: Scope, depth: number): string | null {
    const named = this.#named(scope, field.name, String(field.type), this.#arguments(field.args));
    if (named === null) return null;
    const type = getNamedType(field.type);
    const inner = isCompositeType(type) ? ` ${this.#selections(type, named.scope, depth + 1)}` : '';
    return `${named.text}${this.#condition()}${inner}`;
  }

  /** A field under a key that is free in the scope, or that already stands for the same. */
  #named(scope: Scope, name: string, type: string, args: string): { text: string; scope: Scope } | null {
    const signature = `${name}${args}: ${type}`;
    const alias = this.#tape.chance(20) ? this.#tape.one(trickyAliases) : this.#tape.chance(20) ? `alias${this.#aliases++}` : null;
    const candidates = [...(alias === null ? [] : [alias]), name, `more${this.#aliases++}`];
    const key = candidates.find((candidate) => (scope.get(candidate)?.signature ?? signature) === signature);
    if (key === undefined) return null;
    const known = scope.get(key) ?? { signature, scope: new Map() };
    scope.set(key, known);
    return { text: `${key === name ? name : `${key}: ${name}`}${args}`, scope: known.scope };
  }

  #fragment(type: GraphQLCompositeType, scope: Scope, depth: number): string | null {
    if (depth > deepest) return null;
    const members = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
    const wider = isObjectType(type) ? type.getInterfaces() : [];
    const condition = this.#tape.one<GraphQLCompositeType>([...members, type, ...wider]);
    const body = this.#selections(condition, scope, depth + 1);
    if (!this.#tape.chance(30)) return `...${condition === type && this.#tape.chance(50) ? '' : ` on ${condition.name}`}${this.#condition()} ${body}`;
    const name = `Fragment${this.#fragments.length}`;
    this.#fragments.push(`fragment ${name} on ${condition.name} ${body}`);
    return `...${name}${this.#condition()}`;
  }

  #condition(): string {
    if (!this.#tape.chance(15)) return '';
    const directive = this.#tape.one(['skip', 'include']);
    const value = this.#tape.chance(50);
    return ` @${directive}(if: ${this.#tape.chance(50) ? `$${this.#variable('Boolean!', value)}` : value})`;
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const given = args.flatMap((arg) => {
      if (!isNonNullType(arg.type) && this.#tape.chance(40)) return [];
      const type = getNullableType(arg.type);
      const value = !isNonNullType(arg.type) && this.#tape.chance(10) ? null : this.#value(type);
      if (this.#tape.chance(40)) return [`${arg.name}: $${this.#variable(String(arg.type), value)}`];
      return [`${arg.name}: ${isEnumType(type) && value !== null ? String(value) : JSON.stringify(value)}`];
    });
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  #value(type: unknown): unknown {
    if (isEnumType(type)) return this.#tape.one(type.getValues()).name;
    if (String(type) === 'Int') return this.#tape.below(9);
    return String(type) === 'Boolean' ? this.#tape.chance(50) : this.#tape.one(['a', 'b', 'é"\\']);
  }

  #variable(type: string, value: unknown): string {
    const name = this.#tape.chance(10) && !this.#variables.has('representations') ? 'representations' : `given${this.#variables.size}`;
    this.#variables.set(name, { type, value });
    return name;
  }
}
