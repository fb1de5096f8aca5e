import { childId } from '../../../schema/ids.ts';
import type { RecordDraft } from '../../kernel/data/draft.ts';
import type { Row } from '../../kernel/data/registry.ts';
import { boundsAsDays } from '../../kernel/values/dates/bounds.ts';
import type { SeizureDocument, SeizureItemDocument, SeizureLegalStatus } from '../documents.ts';
import { currentLegalStatus } from '../rules/legal-status.ts';
import { expertPath, itemId, opinionId } from './ids.ts';
import { requestsOf } from './requests.ts';
import { checkSeizure } from './rules.ts';

/** A seizure's document as rows; pure. Throws `DraftError` where the rules of seizures are broken. */
export function projectSeizure({ document }: RecordDraft<SeizureDocument>, id: string): { columns: Row; children: Record<string, Row[]> } {
  checkSeizure(document);
  const items = document.items.map((item, position) => itemRow(item, position, id));
  return {
    columns: columnsOf(document),
    children: {
      items,
      opinions: document.items.flatMap((item) => opinionRows(item, id)),
      requests: requestsOf(document, id).map((request, position) => ({ ...request, seizureId: id, position })),
      statements: document.statements.map(({ key, ...said }, position) => ({ ...said, id: childId('part', id, `statement/${key}`), seizureId: id, position })),
    },
  };
}

/** The states from which items are thought to come. */
export function assessedOriginsOf({ items }: SeizureDocument): string[] {
  return known(items.flatMap(({ assessedOrigins }) => assessedOrigins.filter(({ status }) => status !== 'REFUTED').map(({ country }) => country)));
}

export function legalStatusesOf({ items }: SeizureDocument): SeizureLegalStatus[] {
  return known(items.map(currentLegalStatus));
}

function columnsOf(document: SeizureDocument): Row {
  const { items, statements: _statements, legalBasis, office, occurredAt, declarations, ...rest } = document;
  const occurred = occurredAt === null ? { from: null, to: null } : boundsAsDays(occurredAt);
  const standing = declarations.filter(({ status }) => status !== 'REFUTED');
  return {
    ...rest,
    office,
    occurredAt,
    declarations,
    seizureBasis: legalBasis,
    verifications: document.verifications ?? [],
    officeTexts: known([office?.unlocode, office?.name]),
    occurredFrom: occurred.from,
    occurredTo: occurred.to,
    legalStatuses: legalStatusesOf(document),
    itemTexts: known(items.flatMap(({ label, description, declaredDescription }) => [...label, ...description, ...declaredDescription].map(({ value }) => value))),
    declaredOrigins: known([...standing, ...items].map(({ declaredOrigin }) => declaredOrigin?.state)),
    assessedOrigins: assessedOriginsOf(document),
    declaredHs: known(standing.map(({ declaredHs }) => declaredHs)),
  };
}

function itemRow(item: SeizureItemDocument, position: number, seizureId: string): Row {
  const { opinions: _opinions, ...rest } = item;
  return { ...rest, id: itemId(seizureId, item.key), seizureId, position, legalStatus: currentLegalStatus(item) };
}

function opinionRows(item: SeizureItemDocument, seizureId: string): Row[] {
  return item.opinions.map(({ key, ...opinion }, position) => ({
    ...opinion,
    id: opinionId(seizureId, item.key, key),
    seizureId,
    itemId: itemId(seizureId, item.key),
    position,
    personPath: expertPath(item.key, key),
  }));
}

/** Each value once, absent ones left out. */
function known<T>(values: (T | null | undefined)[]): T[] {
  return [...new Set(values.filter((value): value is T => value != null))];
}
