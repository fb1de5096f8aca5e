import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { parseId } from '../../../schema/ids.ts';
import { childConnections, rootConnection } from '../../kernel/data/connection.ts';
import { booleanFilter, type BooleanFilter, type Combinable, combine, type EnumFilter, enumFilter, stringFilter, type StringFilter } from '../../kernel/data/filters.ts';
import { namedOrder, type OrderSpec, type PageArgs } from '../../kernel/data/keyset.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { bestText } from '../../kernel/graph/languages.ts';
import type { LocalizedTextValue } from '../../kernel/values/types.ts';
import { authority, concept, type ConceptRow, membership, state, type StateRow, treaty, treatyParticipation, type TreatyRow } from '../data/tables.ts';

interface LanguageArgs {
  languages?: string[] | null;
}

/** The text of a list that suits the reader. */
export const best = <Row>(pick: (row: Row) => LocalizedTextValue[]) => (row: Row, args: LanguageArgs, { reader }: SubgraphContext) =>
  bestText(pick(row), args.languages ?? reader.languages);

/** Names in any language: all forms of the filter compare folded, since the column holds them all, a line each. */
export function namesFilter(column: PgColumn, filter: StringFilter | null | undefined): SQL | undefined {
  if (filter == null) return undefined;
  const { eq: same, contains, startsWith, in: oneOf, present } = filter;
  const line = (before: SQL, text: string, after: SQL) =>
    sql`E'\n' || ${column} || E'\n' like ${before} || directory.fold(${text.replace(/[\\%_]/g, '\\$&')}) || ${after}`;
  const whole = (text: string) => line(sql`E'%\n'`, text, sql`E'\n%'`);
  return and(
    same == null ? undefined : whole(same),
    oneOf == null ? undefined : oneOf.length === 0 ? sql`false` : sql`(${sql.join(oneOf.map(whole), sql` or `)})`,
    contains == null ? undefined : line(sql`'%'`, contains, sql`'%'`),
    startsWith == null ? undefined : line(sql`E'%\n'`, startsWith, sql`'%'`),
    present == null ? undefined : sql`(${column} <> '') = ${present}`,
  );
}

const page = ({ first, after, last, before }: PageArgs): PageArgs => ({ first, after, last, before });

export const loadState = (reader: Reader, code: string) => reader.parts('state', state).load(code);

interface StateFilter extends Combinable<StateFilter> {
  code?: EnumFilter | null;
  name?: StringFilter | null;
  isMember?: BooleanFilter | null;
  fictional?: BooleanFilter | null;
}

interface ConceptFilter extends Combinable<ConceptFilter> {
  scheme?: StringFilter | null;
  notation?: StringFilter | null;
  label?: StringFilter | null;
}

type ListArgs<F> = PageArgs & { where?: F | null; orderBy: string };

const stateConditions = ({ code, name, isMember, fictional }: StateFilter) => [
  enumFilter(state.id, code), namesFilter(state.foldedNames, name), booleanFilter(state.isMember, isMember), booleanFilter(state.fictional, fictional),
];
const stateOrder = (list: string, name: string) => namedOrder(list, { CODE: { column: state.id, type: 'text' }, NAME: { column: state.foldedNames, type: 'text' } }, name);

const conceptConditions = ({ scheme, notation, label }: ConceptFilter) => [
  stringFilter(concept.scheme, scheme), stringFilter(concept.notation, notation), namesFilter(concept.foldedLabels, label),
];

/** A code means something within its scheme only. */
function conceptOrder(name: string): OrderSpec {
  const columns = name.startsWith('LABEL') ? [concept.foldedLabels] : [concept.scheme, concept.notation];
  const direction = name.endsWith('_DESC') ? 'desc' : 'asc';
  return { name: `concepts:${name}`, keys: columns.map((column) => ({ column, direction, type: 'text' })) };
}

function participations(reader: Reader, by: 'stateCode' | 'treatyCode', key: string) {
  const other = by === 'stateCode' ? treatyParticipation.treatyCode : treatyParticipation.stateCode;
  return reader.partsOf(`treaties by ${by}`, treatyParticipation, treatyParticipation[by], other).load(key);
}

async function loadTreaty(reader: Reader, code: string): Promise<TreatyRow | null> {
  const found = await reader
    .loader('treaty', async (codes) => {
      const rows = await reader.db.select().from(treaty).where(inArray(treaty.code, [...codes]));
      return new Map(rows.map((row) => [row.code, row]));
    })
    .load(code);
  return found;
}

export const referenceQueries = {
  state: (_: unknown, { code }: { code: string }, { reader }: SubgraphContext) => loadState(reader, code),
  states: (_: unknown, args: ListArgs<StateFilter>, { reader }: SubgraphContext) =>
    rootConnection(reader, { table: state, order: stateOrder('states', args.orderBy), where: combine(args.where, stateConditions) }, page(args)),
  memberStates: (_: unknown, args: ListArgs<StateFilter>, { reader }: SubgraphContext) => {
    const where = and(state.isMember, eq(state.fictional, false), combine(args.where, stateConditions));
    return rootConnection(reader, { table: state, order: stateOrder('member states', args.orderBy), where }, page(args));
  },
  treaty: (_: unknown, { code }: { code: string }, { reader }: SubgraphContext) => loadTreaty(reader, code),
  treaties: (_: unknown, __: unknown, { reader }: SubgraphContext) => reader.db.select().from(treaty).orderBy(treaty.position),
  concepts: (_: unknown, args: ListArgs<ConceptFilter>, { reader }: SubgraphContext) =>
    rootConnection(reader, { table: concept, order: conceptOrder(args.orderBy), where: combine(args.where, conceptConditions) }, page(args)),
};

export const referenceFields = {
  State: {
    __resolveReference: ({ code }: { code: string }, { reader }: SubgraphContext) => loadState(reader, code),
    code: ({ id }: StateRow) => id,
    name: best<StateRow>(({ names }) => names),
    memberships: ({ id }: StateRow, _: unknown, { reader }: SubgraphContext) =>
      reader.partsOf('memberships', membership, membership.stateCode, membership.organisation).load(id),
    treaties: ({ id }: StateRow, _: unknown, { reader }: SubgraphContext) => participations(reader, 'stateCode', id),
    authorities: ({ id }: StateRow, args: PageArgs, { reader }: SubgraphContext) => {
      const order = { name: 'authorities of a state', keys: [{ column: authority.sortName, direction: 'asc' as const, type: 'text' }] };
      return childConnections(reader, 'state.authorities', { table: authority, parent: authority.stateCode, order }, page(args))(id);
    },
  },
  Treaty: {
    __resolveReference: ({ code }: { code: string }, { reader }: SubgraphContext) => loadTreaty(reader, code),
    name: best<TreatyRow>(({ names }) => names),
    participations: ({ code }: TreatyRow, _: unknown, { reader }: SubgraphContext) => participations(reader, 'treatyCode', code),
  },
  TreatyParticipation: {
    treaty: ({ treatyCode }: { treatyCode: string }, _: unknown, { reader }: SubgraphContext) => loadTreaty(reader, treatyCode),
    state: ({ stateCode }: { stateCode: string }, _: unknown, { reader }: SubgraphContext) => loadState(reader, stateCode),
  },
  Concept: {
    __resolveReference: ({ id }: { id: string }, { reader }: SubgraphContext) => reader.parts('concept', concept).load(parseId('concept', id)),
    label: best<ConceptRow>(({ labels }) => labels),
    broader: ({ broaderId }: ConceptRow, _: unknown, { reader }: SubgraphContext) =>
      broaderId === null ? null : reader.parts('concept', concept).load(broaderId),
  },
};
