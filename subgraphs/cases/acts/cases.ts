import { and, eq } from 'drizzle-orm';
import { parseId } from '../../../schema/ids.ts';
import { type Act, type ActInput, anew, mutation } from '../../kernel/acts/act.ts';
import type { Refusal } from '../../kernel/acts/refusal.ts';
import { orderRule, pastRule, required, sizeRule } from '../../kernel/acts/rules.ts';
import { saveChanged, saveNew } from '../../kernel/acts/save.ts';
import { ownRecord, type RecordTarget, recordVersion } from '../../kernel/acts/target.ts';
import type { RecordDraft } from '../../kernel/data/draft.ts';
import {
  type GivenDate, type GivenMoney, givenMoney, type GivenQuantity, type GivenRights, givenRights, type GivenSharing, givenSharing, type GivenSource, givenSource, type GivenText, givenText,
} from '../../kernel/values/given.ts';
import { repatriationCase } from '../data/tables.ts';
import { type CaseDocument, type CaseRemedy, emptyCase } from '../documents.ts';
import { caseRegistry } from '../registry.ts';
import { type CaseInput, showCase } from './case-act.ts';
import { dateOrNull, type GivenPerson, givenPerson, quantityOrNull } from './given.ts';
import { isEnded } from '../rules/closing.ts';
import { notEndedYet, unknownParent } from './refusals.ts';
import { withTracks } from './tracks.ts';

/** What is said of a case as a whole, when it is opened and when it is revised. */
interface Told {
  titles?: GivenText[] | null;
  remedySought?: CaseRemedy | null;
  summary?: GivenText[] | null;
  requestingStates?: string[] | null;
  respondentStates?: string[] | null;
  quantity?: GivenQuantity | null;
  parent?: string | null;
  sharing?: GivenSharing | null;
  rights?: GivenRights | null;
  sources?: GivenSource[] | null;
  persons?: GivenPerson[] | null;
}

interface OpenInput extends ActInput, Told {
  localId: string;
  titles: GivenText[];
  draft?: boolean | null;
  synthetic?: boolean | null;
}

interface ReviseInput extends CaseInput, Told {
  open?: boolean | null;
  openedAt?: GivenDate | null;
  closedAt?: GivenDate | null;
  valuation?: GivenMoney | null;
}

const common = { payload: 'case', action: 'KEEP_RECORDS' as const, show: showCase };

export const openCase = mutation<OpenInput, true>({
  ...common,
  operation: 'openCase',
  target: anew,
  perform: async (act) => {
    const { input, occurredAt } = act;
    const localId = input.localId.trim();
    const parent = await parentOf(act, null);
    const refusals = [...sizeRule('localId', localId, 200), ...rulesOf(input), ...(parent === undefined ? [unknownParent] : [])];
    if (refusals.length > 0) return { refusals };
    const empty = emptyCase();
    const draft = { localId, titles: [], sources: [], synthetic: input.synthetic ?? false, document: { ...empty, openedAt: occurredAt, state: input.draft === true ? 'DRAFT' : empty.state } as const };
    return saveNew(act, caseRegistry, told(draft, input, parent ?? null));
  },
});

export const reviseCase = mutation<ReviseInput, RecordTarget<CaseDocument>>({
  ...common,
  operation: 'reviseCase',
  target: (act) => ownRecord(act, caseRegistry, parseId('case', act.input.case)),
  version: recordVersion,
  perform: async (act, { draft }) => {
    const { input } = act;
    const parent = await parentOf(act, draft.document.parent);
    const { openedAt, closedAt } = daysOf(input, draft.document);
    const refusals = [
      ...rulesOf(input),
      ...pastRule('openedAt', openedAt),
      ...pastRule('closedAt', closedAt),
      ...orderRule(input.closedAt == null ? 'openedAt' : 'closedAt', openedAt, closedAt),
      ...(parent === undefined || parent === draft.localId ? [unknownParent] : []),
      ...(input.closedAt != null && !isEnded(draft.document) ? [notEndedYet] : []),
    ];
    if (refusals.length > 0) return { refusals };
    const { document, ...revised } = told(draft, input, parent ?? null);
    const opened = input.open === true && document.state === 'DRAFT' ? withTracks({ ...document, state: 'OPENED' }, document.tracks) : {};
    return saveChanged(act, caseRegistry, {
      ...revised,
      document: {
        ...document,
        ...opened,
        openedAt,
        closedAt,
        valuations: [...document.valuations, ...(input.valuation == null ? [] : [givenMoney(input.valuation)])],
      },
    });
  },
});

/** From when to when the case ran, with what is said anew. */
function daysOf({ openedAt, closedAt }: ReviseInput, before: CaseDocument): Pick<CaseDocument, 'openedAt' | 'closedAt'> {
  return { openedAt: dateOrNull(openedAt) ?? before.openedAt, closedAt: dateOrNull(closedAt) ?? before.closedAt };
}

function rulesOf({ titles }: Told): Refusal[] {
  if (titles?.some(({ value }) => value.trim() === '') === true) return [required('titles')];
  return titles == null ? [] : sizeRule('titles', titles, 50);
}

/** The draft with what is said anew; what is left out stays. */
function told(draft: RecordDraft<CaseDocument>, input: Told, parent: string | null): RecordDraft<CaseDocument> {
  const { document } = draft;
  const quantity = quantityOrNull(input.quantity);
  return {
    ...draft,
    titles: input.titles?.map(givenText) ?? draft.titles,
    sources: input.sources?.map(givenSource) ?? draft.sources,
    ...(input.sharing == null ? {} : { sharing: givenSharing(input.sharing) }),
    ...(input.rights == null ? {} : { rights: givenRights(input.rights) }),
    ...(input.persons == null ? {} : { persons: input.persons.map(givenPerson) }),
    document: {
      ...document,
      parent,
      remedySought: input.remedySought ?? document.remedySought,
      summary: input.summary?.map(givenText) ?? document.summary,
      requestingStates: input.requestingStates ?? document.requestingStates,
      respondentStates: input.respondentStates ?? document.respondentStates,
      quantities: [...document.quantities, ...(quantity === null ? [] : [quantity])],
    },
  };
}

/** The local identifier of the framework agreement: the one given, or the one before. Undefined where the authority has no such case. */
async function parentOf({ db, authority, input }: Act<Told>, before: string | null): Promise<string | null | undefined> {
  if (input.parent === undefined) return before;
  if (input.parent === null) return null;
  const { id, authorityId, ownLocalId } = repatriationCase;
  const [row] = await db.select({ ownLocalId }).from(repatriationCase).where(and(eq(id, parseId('case', input.parent)), eq(authorityId, authority)));
  return row?.ownLocalId;
}
