import { and, eq } from 'drizzle-orm';
import type { Act, Outcome } from '../../kernel/acts/act.ts';
import { mutation } from '../../kernel/acts/act.ts';
import { entrustedRecord, type EntrustedTarget, type Mandate, saveEntrusted } from '../../kernel/acts/entrusted.ts';
import { recordIn } from '../../kernel/acts/target.ts';
import type { Action } from '../../kernel/access/table.ts';
import type { RecordDraft } from '../../kernel/data/draft.ts';
import { versionOf } from '../../kernel/graph/record-fields.ts';
import { requestsOf } from '../data/requests.ts';
import { seizureRequest } from '../data/tables.ts';
import type { SeizureDocument } from '../documents.ts';
import { seizureRegistry } from '../registry.ts';
import { seizureAct, type SeizureInput } from './target.ts';

/** A seizure on which the caller answers a request; its own, where it keeps it. */
export type AskedTarget = EntrustedTarget<SeizureDocument> & { id: string; request: string | null };

/** How an answer finds the request: its identifier within the seizure, from the input and the whole document. */
type RequestOf<Input> = (input: Input, document: SeizureDocument, seizureId: string) => string | null;

/**
 * An act by which the authority that was asked answers. It need not see the
 * seizure: the version that it has read is that of the request, which serves
 * those who may read both as well.
 */
export function answering<Input extends SeizureInput>(options: {
  operation: string;
  action: Action;
  /** Where the request is found before the document may be read: the columns that the caller sees of it. */
  where(input: Input): Parameters<typeof and>;
  request: RequestOf<Input>;
  perform(act: Act<Input>, target: AskedTarget): Promise<Outcome> | Outcome;
}) {
  const { operation, action, where, request, perform } = options;
  return mutation<Input, AskedTarget>({
    ...seizureAct,
    operation,
    action,
    target: async (act) => {
      const id = recordIn(act.input, seizureAct.payload, seizureRegistry);
      const found = await entrustedRecord(act, seizureRegistry, id, mandate(act, id, request), async () => {
        const asked = and(eq(seizureRequest.seizureId, id), eq(seizureRequest.askedAuthorityId, act.authority), ...where(act.input));
        const [row] = await act.db.select({ owner: seizureRequest.authorityId }).from(seizureRequest).where(asked).limit(1);
        return row?.owner ?? null;
      });
      // The proof belongs to the target as it was found, which is therefore added to and not copied.
      return found === null ? null : Object.assign(found, { id, request: request(act.input, found.draft.document, id) });
    },
    version: ({ row, draft, id, request: named }, { input: { ifVersion } }) => {
      const versionIn = ({ document }: RecordDraft<SeizureDocument>) => requestsOf(document, id).find((one) => one.id === named)?.version ?? '';
      // A request that tells an exact place has another version for whom it is coarse.
      const asked = [versionIn(seizureRegistry.coarse(draft)), versionIn(draft)];
      return row === null || asked.includes(ifVersion ?? '') ? (asked.find((one) => one === ifVersion) ?? asked[0]!) : versionOf(row);
    },
    perform: async (act, target) => perform(act, target),
  });
}

/** The document names the caller's authority as the one that was asked; a token of one request serves that request alone. */
function mandate<Input>(act: Act<Input>, id: string, request: RequestOf<Input>): Mandate<SeizureDocument> {
  return ({ document }, { authority, expertRequest }) => {
    const named = request(act.input, document, id);
    return requestsOf(document, id).some((one) =>
      one.id === named && one.askedAuthorityId === authority && (expertRequest === undefined || [one.id, one.requestedBy].includes(expertRequest)));
  };
}

/** Saves the seizure with the answer. */
export function saveAnswer(act: Act<unknown>, target: AskedTarget, document: Partial<SeizureDocument>, persons?: RecordDraft<SeizureDocument>['persons']): Promise<Outcome> {
  const changed = { document: { ...target.draft.document, ...document }, ...(persons === undefined ? {} : { persons }) };
  return saveEntrusted(act, seizureRegistry, target, changed);
}
