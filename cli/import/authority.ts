import pg from 'pg';
import { idPrefix } from '../../schema/ids.ts';
import { authoritySeeds, seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { createAuthority, findAuthority, findAuthorityByName } from '../../subgraphs/directory/seed/seed.ts';
import type { ConnectionOptions } from '../../subgraphs/kernel/data/database.ts';
import { ImportFileError } from './errors.ts';

/** For whom an import writes, as the command was told. */
export interface AskedAuthority {
  /** An identifier, a name, or the short name of an authority of the demonstration. */
  authority: string;
  /** Enters an authority of this name where there is none. */
  createAuthority: boolean;
  dryRun: boolean;
}

/** The authority's identifier; refuses one that is not there, since its records would belong to nobody. */
export async function authorityFor(directory: ConnectionOptions, asked: AskedAuthority): Promise<string> {
  const client = new pg.Client(directory);
  await client.connect();
  try {
    const seed = authoritySeeds.find(({ slug }) => slug === asked.authority);
    const id = seed === undefined ? asked.authority : seededAuthorityId(seed.slug);
    const isId = idPrefix(id) === 'authority';
    const found = isId ? await findAuthority(client, id) : await findAuthorityByName(client, id);
    if (found !== null) return found.id;
    if (!asked.createAuthority) {
      throw new ImportFileError('BAD_OPTION', `there is no authority ${asked.authority}; --create-authority enters one`);
    }
    // A dry run keeps nothing, so it writes under an identifier that the real run will not use.
    if (asked.dryRun) return seededAuthorityId(`dry-run:${asked.authority}`);
    const name = { value: asked.authority, language: null, script: null, transliteration: null };
    return await createAuthority(client, { ...(isId ? { id } : {}), names: [name], state: null, kind: 'OTHER', sector: null, synthetic: false });
  } finally {
    await client.end();
  }
}
