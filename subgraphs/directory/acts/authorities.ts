import { eq, sql } from 'drizzle-orm';
import { newId, parseId } from '../../../schema/ids.ts';
import { type Act, type ActInput, anew, mutation, type Outcome } from '../../kernel/acts/act.ts';
import type { Refusal } from '../../kernel/acts/refusal.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import { type GivenText, givenText } from '../../kernel/values/given.ts';
import type { Audience } from '../../kernel/values/types.ts';
import { authority, type AuthorityRow, state } from '../data/tables.ts';
import { authorityVersion, loadAuthority } from '../resolvers/authorities.ts';
import { required, sizeRule, tooLong } from '../../kernel/acts/rules.ts';
import { unknownState } from './refusals.ts';

const common = {
  payload: 'authority',
  action: 'KEEP_DIRECTORY' as const,
  show: (id: string, reader: Reader) => loadAuthority(reader, id),
};

interface RegisterInput extends ActInput {
  names: GivenText[];
  kind: string;
  state?: string | null;
  sector?: Audience | null;
  website?: string | null;
}

export const registerAuthority = mutation<RegisterInput, true>({ ...common, operation: 'registerAuthority', target: anew, perform: register });

async function register(act: Act<RegisterInput>): Promise<Outcome> {
  const { names, kind, sector, website } = act.input;
  const code = act.input.state ?? null;
  const [country] = code === null ? [] : await act.db.select().from(state).where(eq(state.id, code));
  const refusals = [...nameRule(names), ...websiteRule(website), ...(code !== null && country === undefined ? [unknownState] : [])];
  if (refusals.length > 0) return { refusals };
  const id = newId('authority');
  await act.db.insert(authority).values({
    id, ...named(names), stateCode: code, kind, sector: sector ?? null, identifiers: [], website: website ?? null, description: [],
    // An institution of an invented country is invented, too.
    synthetic: country?.fictional ?? false, revision: 1, createdAt: sql`now()`,
  });
  return { record: id };
}

interface ReviseInput extends ActInput {
  authority: string;
  names?: GivenText[] | null;
  website?: string | null;
}

export const reviseAuthority = mutation<ReviseInput, AuthorityRow>({
  ...common,
  operation: 'reviseAuthority',
  target: async (act) => {
    const [row] = await act.db.select().from(authority).where(eq(authority.id, parseId('authority', act.input.authority))).for('update');
    return row ?? null;
  },
  version: authorityVersion,
  perform: revise,
});

/** What is left out stays; a website of null is taken away. */
async function revise(act: Act<ReviseInput>, row: AuthorityRow): Promise<Outcome> {
  const { names, website } = act.input;
  const refusals = [...(names == null ? [] : nameRule(names)), ...websiteRule(website)];
  if (refusals.length > 0) return { refusals };
  await act.db.update(authority)
    .set({ ...(names == null ? {} : named(names)), ...(website === undefined ? {} : { website }), revision: row.revision + 1 })
    .where(eq(authority.id, row.id));
  return { record: row.id };
}

function nameRule(names: readonly GivenText[]): Refusal[] {
  if (names.some(({ value }) => value.trim() === '')) return [required('names')];
  if (names.some(({ value }) => value.length > 500)) return [tooLong('names', 500)];
  return sizeRule('names', names, 50);
}

function websiteRule(website: string | null | undefined): Refusal[] {
  return website == null ? [] : sizeRule('website', website.trim(), 500);
}

/** The columns that an authority's names fill; folded by the database, as its filters are. */
function named(names: readonly GivenText[]) {
  const folded = (text: string) => sql`directory.fold(${text})`;
  return { names: names.map(givenText), sortName: folded(names[0]?.value ?? ''), foldedNames: folded(names.map(({ value }) => value).join('\n')) };
}
