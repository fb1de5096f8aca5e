import { createHash } from 'node:crypto';
import type { AnyDraft } from './format.ts';
import type { RowProblem } from './row.ts';

/** The identifiers met in a file, with a digest of what was said under each. */
export class SeenDrafts {
  private readonly seen = new Map<string, { line: number; digest: string }>();

  /**
   * The drafts not yet met. The same draft again is one thing said twice (several
   * objects offered in one listing); other values under a known identifier would
   * overwrite it at every import, so that row is refused.
   */
  fresh<D extends AnyDraft>(line: number, drafts: readonly D[]): { drafts: D[]; problems: RowProblem[] } {
    const fresh: D[] = [];
    const problems: RowProblem[] = [];
    for (const draft of drafts) {
      const key = `${draft.kind} ${draft.localId}`;
      const digest = createHash('sha1').update(JSON.stringify(draft)).digest('base64');
      const before = this.seen.get(key);
      if (!before) {
        this.seen.set(key, { line, digest });
        fresh.push(draft);
      } else if (before.digest !== digest) {
        const reason = `the identifier already stands in line ${before.line}, with other values`;
        problems.push({ line, localId: draft.localId, code: 'DUPLICATE_ID', reason });
      }
    }
    return { drafts: fresh, problems };
  }
}
