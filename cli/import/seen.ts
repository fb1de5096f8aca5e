import { createHash } from 'node:crypto';
import { ImportFileError } from './errors.ts';
import type { AnyDraft } from './format.ts';
import type { RowProblem } from './row.ts';

/** Most records of one file: each leaves a digest in memory until the file is read. */
const MOST_RECORDS = 2_000_000;
/** Longest identifier, in characters: the registries look records up by it. */
const LONGEST_ID = 800;
/** Longest record, in characters of its JSON: it is held several times over while it is compared and written. */
const LONGEST_RECORD = 16_000_000;

/** The drafts of a row that are to be written, or why the row is refused. */
export interface FreshDrafts<D> {
  drafts: D[];
  problems: RowProblem[];
  /** Characters of the drafts as JSON. */
  length: number;
}

/** The identifiers met in a file, with a digest of what was said under each. */
export class SeenDrafts {
  /** By a digest of kind and identifier: the line, and a digest of the draft. Digests, because there may be millions. */
  private readonly seen = new Map<string, { line: number; digest: string }>();

  /**
   * The drafts not yet met. The same draft again is one thing said twice (several
   * objects offered in one listing); other values under a known identifier would
   * overwrite it at every import, so that row is refused.
   */
  fresh<D extends AnyDraft>(line: number, drafts: readonly D[]): FreshDrafts<D> {
    const fresh: D[] = [];
    const problems: RowProblem[] = [];
    let length = 0;
    for (const draft of drafts) {
      const json = draft.localId.length > LONGEST_ID ? undefined : jsonOf(draft);
      if (json === undefined) {
        problems.push(tooLong(line, draft));
        continue;
      }
      const key = digestOf(`${draft.kind} ${draft.localId}`);
      const digest = digestOf(json);
      const before = this.seen.get(key);
      if (!before) {
        if (this.seen.size >= MOST_RECORDS) throw new ImportFileError('FILE_TOO_LARGE', `the file holds more than ${MOST_RECORDS} records; import it in parts`, { line });
        this.seen.set(key, { line, digest });
        fresh.push(draft);
        length += json.length;
      } else if (before.digest !== digest) {
        const reason = `the identifier already stands in line ${before.line}, with other values`;
        problems.push({ line, localId: draft.localId, code: 'DUPLICATE_ID', reason });
      }
    }
    return { drafts: fresh, problems, length };
  }
}

/** Twenty bytes as as many characters. */
function digestOf(text: string): string {
  return createHash('sha1').update(text).digest().toString('latin1');
}

/** The JSON of a draft; undefined where it is longer than a record may be. */
function jsonOf(draft: AnyDraft): string | undefined {
  try {
    const json = JSON.stringify(draft);
    return json.length > LONGEST_RECORD ? undefined : json;
  } catch (error) {
    // Longer than any string can be.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function tooLong(line: number, { localId }: AnyDraft): RowProblem {
  if (localId.length > LONGEST_ID) {
    return { line, localId: `${localId.slice(0, LONGEST_ID)}…`, code: 'BAD_VALUE', reason: `the identifier is longer than ${LONGEST_ID} characters` };
  }
  return { line, localId, code: 'ROW_TOO_LARGE', reason: `the record is longer than ${LONGEST_RECORD} characters with all that is kept of its row` };
}
