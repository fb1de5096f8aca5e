import { and, eq } from 'drizzle-orm';
import type { AddPhotographInput } from '../../../schema/generated/objects.ts';
import { parseId } from '../../../schema/ids.ts';
import type { Act, Outcome } from '../../kernel/acts/act.ts';
import { givenText } from '../../kernel/values/given.ts';
import { photographFile } from '../data/tables.ts';
import type { ObjectPhotograph, PhotographFile } from '../documents.ts';
import { changing, type ObjectTarget, saveObject } from './own-object.ts';
import { emptyPhotograph, shownAlready, unknownFile } from './refusals.ts';
import { textRule, textsRule } from './rules.ts';

/** Makes an object show a photograph: a file that was sent before, an address elsewhere, or what is known of one. */
export const addPhotograph = changing<AddPhotographInput>('addPhotograph', add);

async function add(act: Act<AddPhotographInput>, target: ObjectTarget): Promise<Outcome> {
  const { caption, credit, url, view, holdBack } = act.input;
  const { draft } = target;
  const id = act.input.file == null ? null : parseId('file', act.input.file);
  const refusals = [
    ...(id === null && url == null && caption == null ? [emptyPhotograph] : []),
    ...(draft.document.photographs.some(({ file }) => file !== undefined && file.id === id) ? [shownAlready] : []),
    ...textsRule('caption', caption == null ? [] : [caption]), ...textRule('credit', credit, 500), ...textRule('url', url, 2000),
  ];
  if (refusals.length > 0) return { refusals };
  const file = id === null ? null : await sentFile(act, id);
  if (id !== null && file === null) return { refusals: [unknownFile] };
  const photograph: ObjectPhotograph = {
    caption: caption == null ? null : givenText(caption), credit: credit?.trim() ?? null, url: url ?? null, view, holdBack: holdBack ?? false,
    ...(file === null ? {} : { file }),
  };
  return saveObject(act, { ...draft, document: { ...draft.document, photographs: [...draft.document.photographs, photograph] } });
}

/** A file that the caller's authority has sent. */
async function sentFile({ db, authority }: Act<unknown>, id: string): Promise<PhotographFile | null> {
  const { checksum, thumbnailChecksum, mediaType, width, height, authorityId } = photographFile;
  const [row] = await db.select({ id: photographFile.id, checksum, thumbnailChecksum, mediaType, width, height })
    .from(photographFile).where(and(eq(photographFile.id, id), eq(authorityId, authority)));
  return row ?? null;
}
