import { type CaseDocument, emptyCase } from '../../../subgraphs/cases/documents.ts';
import type { RecordDraft } from '../../../subgraphs/kernel/data/draft.ts';
import type { Words } from '../cases/drafts.ts';
import { texts } from '../values.ts';
import { recordId } from '../world.ts';
import { invented, inventedRights, person, sharing, type SharingMark } from './invented.ts';

/** A case of the fictional world as its table gives it. */
export interface FictionalCase {
  key: string;
  slug: string;
  mark: SharingMark;
  title: Words;
  /** Local id of the framework agreement that it carries out. */
  parent?: string;
  document: Partial<CaseDocument>;
}

/** Where invented cases say that they come from. */
export const from = invented('case register');

/** A case as a record; it opens with the first step of its tracks, and the dealer of each is a person, not a party. */
export function caseDraft({ key, mark, title, parent, document }: FictionalCase, place: number): RecordDraft<CaseDocument> {
  const { tracks = [], state } = document;
  const starts = tracks.flatMap(({ startedAt }) => (startedAt === null ? [] : [startedAt]));
  const ends = tracks.flatMap(({ endedAt }) => (endedAt === null ? [] : [endedAt]));
  return {
    id: recordId.case(key),
    localId: key.toUpperCase(),
    titles: texts(title),
    sharing: sharing(mark),
    rights: inventedRights,
    sources: [from],
    synthetic: true,
    persons: [person('dealer', 'parties', place + 5)],
    document: {
      ...emptyCase(),
      summary: texts({ en: `${title.en}. Invented for demonstration.`, ar: `${title.ar}. سجل متخيَّل للعرض.`, fr: `${title.fr}. Inventé pour la démonstration.` }),
      openedAt: earliest(starts),
      closedAt: state === 'CLOSED' || state === 'REJECTED' ? ends.at(-1) ?? null : null,
      ...document,
      parent: parent ?? null,
    },
  };
}

function earliest<T extends { earliest: string | null }>(dates: readonly T[]): T | null {
  return [...dates].sort((a, b) => (a.earliest ?? '').localeCompare(b.earliest ?? ''))[0] ?? null;
}
