import {
  buildSchema, getNamedType, type GraphQLArgument, type GraphQLCompositeType, type GraphQLField, type GraphQLInputType, type GraphQLNamedType, isCompositeType, isEnumType, isInputObjectType,
  isInterfaceType, isListType, isNonNullType, isObjectType, isRequiredArgument, isRequiredInputField, isUnionType,
} from 'graphql';
import { publicApiSdl } from '../../../schema/sdl.ts';
import type { Choices } from './choices.ts';
import type { Vocabulary } from './vocabulary.ts';

export const schema = buildSchema(publicApiSdl());

export interface Operation {
  query: string;
  languages: string;
}

/**
 * What is not asked for, because two requests differ in it whatever they are
 * asked of: when the token ends, and the random id of an act. Entries of the
 * access log carry their time and a random id, in whose order those of one
 * reading stand; of that list only the number is asked. A change carries the
 * hour at which the index of its world heard of it.
 */
const ofTheRequest: Record<string, readonly string[]> = {
  Viewer: ['expiresAt'],
  AccessConnection: ['nodes', 'edges', 'pageInfo'],
  Change: ['at'],
  Receipt: ['actId', 'recordedAt', 'logPosition'],
};

const deepest = 9;
const mostFields = 70;

/**
 * Acts that make something: its id and its hour are of chance, so what comes
 * after them is no longer the same in two worlds. They are drawn apart.
 */
const making = /^(open|register|report|file|create|assert|propose|grant|decide|retract|addTo|replay)/;

/** An act that makes something, asked for its refusals alone. */
export function makingAct(choices: Choices, words: Vocabulary): Operation {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ name }) => making.test(name));
  const languages = choices.of(['en', 'ar', 'fr, en;q=0.5']);
  return { query: `mutation { ${new Writing(choices, words).act(choices.of(fields))} }`, languages };
}

/** One request of the public API, drawn from all else that its schema allows. */
export function operation(choices: Choices, words: Vocabulary): Operation {
  const languages = choices.of(['en', 'ar', 'fr, en;q=0.5']);
  const writing = new Writing(choices, words);
  if (choices.once(6)) return { query: `mutation { ${writing.fields(schema.getMutationType() as GraphQLCompositeType, 0, 1)} }`, languages };
  return { query: `{ ${writing.fields(schema.getQueryType() as GraphQLCompositeType, 0, 2)} }`, languages };
}

class Writing {
  readonly #choices: Choices;
  readonly #words: Vocabulary;
  #aliases = 0;
  #fields = 0;

  constructor(choices: Choices, words: Vocabulary) {
    this.#choices = choices;
    this.#words = words;
  }

  /** Some fields of a type, each under a name of its own so that no two conflict. */
  fields(type: GraphQLCompositeType, level: number, most = 5): string {
    const written: string[] = [];
    if (isUnionType(type) || this.#choices.once(4)) written.push('__typename');
    if (isUnionType(type) || (isInterfaceType(type) && this.#choices.below(2) === 0)) {
      const members = this.#choices.some(schema.getPossibleTypes(type), 3);
      written.push(...members.map((member) => `... on ${member.name} { ${this.fields(member, level + 1)} }`));
    }
    if (!isUnionType(type)) {
      const open = Object.values(type.getFields()).filter((field) => this.#mayAsk(type, field, level));
      // What tells of hidden things by its number or order is asked for more often than its chance.
      const telling = open.filter(({ name }) => /^(nodes|totalCount|edges|pageInfo|node|facets)$/.test(name) && this.#choices.below(3) > 0);
      // Lists and joins lead to hidden things; most fields do not.
      const leading = open.filter((field) => /Connection$|^Record$/.test(getNamedType(field.type).name) || takesId(field));
      const way = leading.length > 0 && this.#choices.below(3) > 0 ? [this.#choices.of(leading)] : [];
      const chosen = new Set([...telling, ...way, ...(open.length === 0 || (level === 0 && way.length > 0 && most > 1) ? [] : this.#choices.some(open, most))]);
      if (type.name !== 'Access' && 'id' in type.getFields()) written.push('id');
      for (const field of chosen) written.push(this.#field(type, field, level));
    }
    return written.length === 0 ? '__typename' : written.join(' ');
  }

  act(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.flatMap((argument) => this.#argument(`Mutation.${field.name}`, argument));
    return `${field.name}(${given.join(', ')}) { userErrors { code field message } }`;
  }

  #mayAsk(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>, level: number): boolean {
    if (type.name === 'Mutation' && making.test(field.name)) return false;
    if (ofTheRequest[type.name]?.includes(field.name)) return false;
    return !isCompositeType(getNamedType(field.type)) || (level < deepest && this.#fields < mostFields);
  }

  #field(parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>, level: number): string {
    this.#fields += 1;
    this.#aliases += 1;
    const name = `a${this.#aliases}`;
    const type = getNamedType(field.type);
    const place = `${parent.name}.${field.name}`;
    const paged = field.args.some((argument) => argument.name === 'after');
    const own = field.args.filter((argument) => !paged || !['first', 'after', 'last', 'before'].includes(argument.name));
    const given = own.flatMap((argument) => this.#argument(place, argument));
    if (paged) given.push(...this.#paging(place, given.find((one) => one.startsWith('orderBy')) ?? '', field.args.some((argument) => argument.name === 'last')));
    const inner = isCompositeType(type) ? ` { ${this.fields(type, level + 1)} }` : '';
    return `${name}: ${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`}${inner}`;
  }

  /** A page: mostly a right one, with a cursor of this list in this order, of another list or of another reader. */
  #paging(place: string, order: string, bothWays: boolean): string[] {
    const first = `first: ${this.#words.pageSize(this.#choices)}`;
    const last = `last: ${this.#words.pageSize(this.#choices)}`;
    const cursor = () => JSON.stringify(this.#words.cursor(this.#choices, `${place} ${order}`));
    const ways = [() => [], () => [first], () => [first, `after: ${cursor()}`], ...(bothWays ? [() => [last], () => [last, `before: ${cursor()}`]] : [])];
    // Without a cursor of its own a list answers by a refusal, which is worth asking for now and then.
    if (!this.#words.hasCursor(`${place} ${order}`) && !this.#choices.once(12)) return this.#choices.of([[], [first], bothWays ? [last] : []]);
    return this.#choices.once(25) ? [first, ...(bothWays ? [`before: ${cursor()}`] : [])] : this.#choices.of(ways)();
  }

  #argument(place: string, argument: GraphQLArgument): string[] {
    const inSoMany = { languages: 6, where: 3, predicate: 4, status: 3, role: 3 }[argument.name] ?? 2;
    if (place.startsWith('AccessLog.') && argument.name === 'from') return [`from: ${this.#words.value(this.#choices, 'DateTime', 'from', 'AccessLog.from')}`];
    if (!isRequiredArgument(argument) && !this.#choices.once(inSoMany)) return [];
    return [`${argument.name}: ${this.#value(argument.type, argument.name, `${place}.${argument.name}`, 0)}`];
  }

  #value(type: GraphQLInputType, name: string, place: string, level: number): string {
    if (isNonNullType(type)) return this.#value(type.ofType as GraphQLInputType, name, place, level);
    if (isListType(type)) return `[${Array.from({ length: 1 + this.#choices.below(2) }, () => this.#value(type.ofType as GraphQLInputType, name, place, level + 1)).join(', ')}]`;
    if (isEnumType(type)) return this.#choices.of(type.getValues()).name;
    if (!isInputObjectType(type)) return this.#words.value(this.#choices, type.name, name, place);
    const fields = Object.values(type.getFields());
    const required = fields.filter(isRequiredInputField);
    const open = fields.filter((field) => !isRequiredInputField(field) && (level < 3 || !isInputObjectType(getNamedType(field.type))));
    const most = type.name.endsWith('Filter') ? 2 : 3;
    const chosen = new Set([...required, ...(open.length === 0 || (required.length > 0 && this.#choices.below(2) === 0) ? [] : this.#choices.some(open, most))]);
    return `{ ${[...chosen].map((field) => `${field.name}: ${this.#value(field.type, field.name, `${place}.${field.name}`, level + 1)}`).join(', ')} }`;
  }
}

/** Whether a field answers for what an identifier names. */
function takesId({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name }) => name === 'id' || name === 'code');
}

/** The lists of a type that a page can be asked of. */
export function listsOf(typeName: string): GraphQLField<unknown, unknown>[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).filter(({ args }) => args.some(({ name }) => name === 'after') && !args.some(isRequiredArgument));
}

/** Everything that a record of a kind says of itself, without what it is joined to. */
export function everythingOf(typeName: string): string {
  return everything(schema.getType(typeName) as GraphQLCompositeType, []);
}

const kindNames = new Set(['State', 'Authority', 'Collection', 'Concept', 'Treaty', 'LinkConnection']);

function everything(type: GraphQLCompositeType, above: readonly string[]): string {
  if (!isObjectType(type)) return '__typename';
  const written = Object.values(type.getFields()).flatMap((field): string[] => {
    const named = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    if (!isCompositeType(named)) return [field.name];
    if (above.includes(named.name) || above.length > 6 || joins(named)) return [];
    return [`${field.name} { ${everything(named, [...above, type.name])} }`];
  });
  return ['__typename', ...written].join(' ');
}

/** Whether a field of the type leads out of the record. */
function joins(type: GraphQLNamedType): boolean {
  if (kindNames.has(type.name) || type.name === 'Record') return true;
  if (!isObjectType(type)) return false;
  if (type.getInterfaces().some(({ name }) => name === 'Record')) return true;
  const node = type.getFields()['nodes'];
  return node !== undefined && joins(getNamedType(node.type));
}
