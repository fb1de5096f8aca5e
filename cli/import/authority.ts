import type pg from 'pg';
import { idPrefix } from '../../schema/ids.ts';
import { authoritySeeds, seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { createAuthority, findAuthority, findAuthorityByName } from '../../subgraphs/directory/seed/seed.ts';
import type { ConnectionOptions } from '../../subgraphs/kernel/data/database.ts';
import { connected } from '../../subgraphs/kernel/process/postgres/connect.ts';
import { ImportFileError } from './errors.ts';

/** For whom an import writes, as the command was told. */
export interface AskedAuthority {
  /** An identifier, a name, or the short name of an authority of the demonstration. */
  authority: string;
  /** Enters an authority of this name where there is none. */
  createAuthority: boolean;
  dryRun: boolean;
}

/** Refuses an authority that is not there and is not to be entered, since its records would belong to nobody. */
export async function requireAuthority(directory: ConnectionOptions, asked: AskedAuthority): Promise<void> {
  if (asked.authority.trim() === '') throw new ImportFileError('BAD_OPTION', 'the authority has neither identifier nor name');
  const found = await connected(directory, (client) => find(client, asked));
  if (found === null && !asked.createAuthority) {
    throw new ImportFileError('BAD_OPTION', `there is no authority ${asked.authority}; --create-authority enters one`);
  }
}

/** The authority's identifier. One that is not there is entered now: with its first records, so that a file that is refused leaves none behind. */
export async function enteredAuthority(directory: ConnectionOptions, asked: AskedAuthority): Promise<string> {
  return connected(directory, async (client) => {
    const found = await find(client, asked);
    if (found !== null) return found;
    // A dry run keeps nothing, so it writes under an identifier that the real run will not use.
    if (asked.dryRun) return seededAuthorityId(`dry-run:${asked.authority}`);
    const name = { value: asked.authority, language: null, script: null, transliteration: null };
    const id = identifierOf(asked.authority);
    return createAuthority(client, { ...(id === null ? {} : { id }), names: [name], state: null, kind: 'OTHER', sector: null, synthetic: false });
  });
}

async function find(client: pg.Client, { authority }: AskedAuthority): Promise<string | null> {
  const id = identifierOf(authority);
  const found = id === null ? await findAuthorityByName(client, authority) : await findAuthority(client, id);
  return found?.id ?? null;
}

/** The identifier that was given, or that of an authority of the demonstration; null for a name. */
function identifierOf(authority: string): string | null {
  const seed = authoritySeeds.find(({ slug }) => slug === authority);
  if (seed !== undefined) return seededAuthorityId(seed.slug);
  return idPrefix(authority) === 'authority' ? authority : null;
}
