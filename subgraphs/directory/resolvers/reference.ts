import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { parseId } from '../../../schema/ids.ts';
import { childConnections, rootConnection } from '../../kernel/data/connection.ts';
import { booleanFilter, type BooleanFilter, type EnumFilter, enumFilter, stringFilter, type StringFilter } from '../../kernel/data/filters.ts';
import type { PageArgs } from '../../kernel/data/keyset.ts';
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
const byCode = { name: 'states', keys: [] };

export const loadState = (reader: Reader, code: string) => reader.parts('state', state).load(code);

interface StateFilter {
  code?: EnumFilter | null;
  name?: StringFilter | null;
  isMember?: BooleanFilter | null;
  fictional?: BooleanFilter | null;
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
  states: (_: unknown, args: PageArgs & { where?: StateFilter | null }, { reader }: SubgraphContext) => {
    const { code, name, isMember, fictional } = args.where ?? {};
    const where = and(enumFilter(state.id, code), namesFilter(state.foldedNames, name), booleanFilter(state.isMember, isMember), booleanFilter(state.fictional, fictional));
    return rootConnection(reader, { table: state, order: byCode, where }, page(args));
  },
  memberStates: (_: unknown, args: PageArgs, { reader }: SubgraphContext) =>
    rootConnection(reader, { table: state, order: { name: 'member states', keys: [] }, where: and(state.isMember, eq(state.fictional, false)) }, page(args)),
  treaty: (_: unknown, { code }: { code: string }, { reader }: SubgraphContext) => loadTreaty(reader, code),
  treaties: (_: unknown, __: unknown, { reader }: SubgraphContext) => reader.db.select().from(treaty).orderBy(treaty.position),
  concepts: (_: unknown, args: PageArgs & { where?: Partial<Record<'scheme' | 'notation' | 'label', StringFilter | null>> | null }, { reader }: SubgraphContext) => {
    const { scheme, notation, label } = args.where ?? {};
    const where = and(stringFilter(concept.scheme, scheme), stringFilter(concept.notation, notation), namesFilter(concept.foldedLabels, label));
    const keys = [concept.scheme, concept.notation].map((column) => ({ column, direction: 'asc' as const, type: 'text' }));
    return rootConnection(reader, { table: concept, order: { name: 'concepts', keys }, where }, page(args));
  },
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
