import type pg from 'pg';
import { demoId, newId } from '../../../schema/ids.ts';
import type { ConnectionOptions } from '../../kernel/data/database.ts';
import { connected } from '../../kernel/process/postgres/connect.ts';
import type { Sector } from '../../kernel/process/principal.ts';
import { treatyParticipations } from '../../kernel/reference/treaty-participations.ts';
import { fuzzyDateFromEdtf } from '../../kernel/values/dates/fuzzy-date.ts';
import type { FuzzyDateValue, LocalizedTextValue } from '../../kernel/values/types.ts';
import { authoritySeeds, seededAuthorityId } from './authorities.ts';
import { conceptSeeds } from './concepts.ts';
import { countries } from './countries.ts';
import { treatySeeds } from './treaties.ts';

/** An authority as an operator enters it. */
export interface AuthorityEntry {
  id: string;
  names: LocalizedTextValue[];
  state: string | null;
  kind: string;
  sector: Sector | null;
  synthetic: boolean;
}

const membershipSource = {
  citation: 'Members of ICESCO as generally known; sources count 53 or 54. To be checked against the organisation’s own list.', url: null, retrievedAt: null,
};

/**
 * Enters the reference data that comes with the hub: countries, treaties and
 * vocabularies, and for a demonstration its authorities. What is there is
 * brought up to date; nothing is removed.
 */
export async function seedDirectory(connection: ConnectionOptions, options: { demonstration: boolean }): Promise<void> {
  // What is not committed when the connection ends is rolled back.
  await connected(connection, async (client) => {
    await client.query('begin');
    await seedCountries(client);
    await seedTreaties(client);
    await seedConcepts(client);
    if (options.demonstration) {
      await writeAuthorities(client, authoritySeeds.map(({ slug, names, state, kind, sector }) => ({
        id: seededAuthorityId(slug), names: texts(names), state, kind, sector, synthetic: state !== null,
      })));
    }
    await client.query('commit');
  });
}

async function seedCountries(client: pg.Client): Promise<void> {
  const rows = countries();
  await client.query(
    `insert into directory.state (code, names, folded_names, fictional, is_member)
     select code, names, directory.fold(folded), fictional, is_member
     from jsonb_to_recordset($1::jsonb) as r(code text, names jsonb, folded text, fictional boolean, is_member boolean)
     on conflict (code) do update set names = excluded.names, folded_names = excluded.folded_names, fictional = excluded.fictional`,
    [JSON.stringify(rows.map(({ code, names, fictional, memberOf }) => ({ code, names, folded: lines(names), fictional, is_member: memberOf !== null })))],
  );
  await client.query(
    `insert into directory.membership (state_code, organisation, source)
     select state_code, organisation, source from jsonb_to_recordset($1::jsonb) as r(state_code text, organisation text, source jsonb)
     on conflict do nothing`,
    [JSON.stringify(rows.flatMap(({ code, memberOf }) => (memberOf === null ? [] : [{ state_code: code, organisation: memberOf, source: memberOf === 'ICESCO' ? membershipSource : null }])))],
  );
}

async function seedTreaties(client: pg.Client): Promise<void> {
  await client.query(
    `insert into directory.treaty (code, names, adopted_at, in_force_at, depositary, position)
     select code, names, adopted_at, in_force_at, depositary, position
     from jsonb_to_recordset($1::jsonb) as r(code text, names jsonb, adopted_at jsonb, in_force_at jsonb, depositary text, position integer)
     on conflict (code) do update set names = excluded.names, position = excluded.position`,
    [JSON.stringify(treatySeeds.map((treaty, position) => ({
      code: treaty.code, names: texts(treaty.names), adopted_at: date(treaty.adopted), in_force_at: date(treaty.inForce), depositary: treaty.depositary, position,
    })))],
  );
  await client.query(
    `insert into directory.treaty_participation (treaty_code, state_code, in_force_at, source)
     select treaty_code, state_code, in_force_at, source
     from jsonb_to_recordset($1::jsonb) as r(treaty_code text, state_code text, in_force_at jsonb, source jsonb)
     on conflict do nothing`,
    [JSON.stringify(treatyParticipations.map(({ treaty, state, inForce, source }) => ({ treaty_code: treaty, state_code: state, in_force_at: date(inForce), source })))],
  );
}

async function seedConcepts(client: pg.Client): Promise<void> {
  const id = (scheme: string, notation: string) => demoId('concept', `${scheme}/${notation}`);
  const rows = conceptSeeds.map(({ scheme, notation, labels, broader }) => ({
    id: id(scheme, notation), scheme, notation, labels: texts(labels), folded: lines(texts(labels)), broader_id: broader === undefined ? null : id(scheme, broader),
  }));
  await client.query(
    `insert into directory.concept (id, scheme, notation, labels, folded_labels, broader_id)
     select id, scheme, notation, labels, directory.fold(folded), broader_id
     from jsonb_to_recordset($1::jsonb) as r(id text, scheme text, notation text, labels jsonb, folded text, broader_id text)
     on conflict (id) do update set labels = excluded.labels, folded_labels = excluded.folded_labels`,
    [JSON.stringify(rows)],
  );
}

/** An entry that was corrected by an act stays as it was corrected. */
async function writeAuthorities(client: pg.Client, entries: AuthorityEntry[]): Promise<void> {
  const rows = entries.map(({ id, names, state, kind, sector, synthetic }) => ({
    id, names, sort: names[0]?.value ?? '', folded: lines(names), state_code: state, kind, sector, synthetic,
  }));
  await client.query(
    `insert into directory.authority (id, names, sort_name, folded_names, state_code, kind, sector, synthetic)
     select id, names, directory.fold(sort), directory.fold(folded), state_code, kind, sector, synthetic
     from jsonb_to_recordset($1::jsonb) as r(id text, names jsonb, sort text, folded text, state_code text, kind text, sector text, synthetic boolean)
     on conflict (id) do update set names = excluded.names, sort_name = excluded.sort_name, folded_names = excluded.folded_names
       where directory.authority.revision = 1`,
    [JSON.stringify(rows)],
  );
}

/** Enters an authority that is not there yet and gives its identifier. */
export async function createAuthority(client: pg.Client, entry: Omit<AuthorityEntry, 'id'> & { id?: string }): Promise<string> {
  const id = entry.id ?? newId('authority');
  await writeAuthorities(client, [{ ...entry, id }]);
  return id;
}

/** An authority by its identifier, or null. */
export async function findAuthority(client: pg.Client, id: string): Promise<{ id: string; name: string; synthetic: boolean } | null> {
  const { rows } = await client.query<{ id: string; name: string; synthetic: boolean }>(
    `select id, names->0->>'value' as name, synthetic from directory.authority where id = $1`, [id]);
  return rows[0] ?? null;
}

/** The authority that has exactly this name, or null. */
export async function findAuthorityByName(client: pg.Client, name: string): Promise<{ id: string } | null> {
  const { rows } = await client.query<{ id: string }>(
    `select id from directory.authority where exists (select 1 from jsonb_array_elements(names) n where n->>'value' = $1) order by created_at limit 1`, [name]);
  return rows[0] ?? null;
}

function texts(names: { en: string; ar?: string; fr?: string }): LocalizedTextValue[] {
  return (['en', 'ar', 'fr'] as const).flatMap((language) => {
    const value = names[language];
    return value === undefined ? [] : [{ value, language, script: language === 'ar' ? 'Arab' : 'Latn', transliteration: null }];
  });
}

function lines(names: LocalizedTextValue[]): string {
  return names.map(({ value }) => value).join('\n');
}

function date(edtf: string): FuzzyDateValue {
  const read = fuzzyDateFromEdtf(edtf);
  if (!read.ok) throw new Error(`The directory's seed holds a date that ${read.reason}.`);
  return read.value;
}
