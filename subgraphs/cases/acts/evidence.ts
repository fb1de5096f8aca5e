import { pastRule, required, sizeRule } from '../../kernel/acts/rules.ts';
import { type GivenDate, type GivenSource, type GivenText, givenText } from '../../kernel/values/given.ts';
import type { StatementStatus } from '../../kernel/values/types.ts';
import type { CaseDocumentKind, CaseEvidence, CaseEvidenceKind, CaseEvidenceWeight } from '../documents.ts';
import { type GivenEntry, givenEntry } from '../law/given.ts';
import { anyParty, caseAct, type CaseInput } from './case-act.ts';
import { entryRules } from './entries.ts';
import { dateOrNull, type GivenLegalBasis, givenLegalBasis, sourceOrNull, textOrNull } from './given.ts';

interface EvidenceInput extends CaseInput, GivenEntry {
  kind: CaseEvidenceKind;
  title: string;
  description?: GivenText[] | null;
  weight?: CaseEvidenceWeight | null;
  status?: StatementStatus | null;
  withheld?: boolean | null;
  source?: GivenSource | null;
}

interface PaperInput extends CaseInput, GivenEntry {
  kind: CaseDocumentKind;
  title: string;
  issuedAt?: GivenDate | null;
  issuer?: string | null;
  note?: string | null;
  source?: GivenSource | null;
}

interface LegalBasisInput extends CaseInput {
  legalBasis: GivenLegalBasis;
}

interface EventInput extends CaseInput {
  kind?: string | null;
  description: GivenText[];
  status?: StatementStatus | null;
  source?: GivenSource | null;
}

/** Parties bring their evidence themselves. */
export const addEvidence = caseAct<EvidenceInput>(
  'addEvidence',
  ({ id, input, occurredAt }, { document }) => {
    const { kind, title, description, weight, status, withheld, source } = input;
    const refusals = [...sizeRule('title', title.trim(), 500), ...entryRules(input)];
    if (refusals.length > 0) return refusals;
    const piece: CaseEvidence = {
      key: id, kind, title: title.trim(), description: (description ?? []).map(givenText), occurredAt, weight: weight ?? null, status: status ?? 'ASSERTED',
      source: sourceOrNull(source), withheld: withheld ?? false, ...givenEntry(input),
    };
    return { evidence: [...document.evidence, piece] };
  },
  anyParty,
);

export const attachDocument = caseAct<PaperInput>(
  'attachDocument',
  ({ id, input }, { document }) => {
    const { kind, title, issuer, note, source } = input;
    const issuedAt = dateOrNull(input.issuedAt);
    const refusals = [...sizeRule('title', title.trim(), 500), ...pastRule('issuedAt', issuedAt), ...entryRules(input)];
    if (refusals.length > 0) return refusals;
    const paper = {
      key: id, kind, title: title.trim(), issuedAt, issuer: textOrNull(issuer), note: textOrNull(note), source: sourceOrNull(source),
      ...givenEntry(input),
    };
    return { documents: [...document.documents, paper] };
  },
  anyParty,
);

export const addLegalBasis = caseAct<LegalBasisInput>('addLegalBasis', ({ input: { legalBasis } }, { document }) => {
  const refusals = sizeRule(['legalBasis', 'instrument'], legalBasis.instrument.trim(), 500);
  return refusals.length > 0 ? refusals : { legalBases: [...document.legalBases, givenLegalBasis(legalBasis)] };
});

export const recordCaseEvent = caseAct<EventInput>('recordCaseEvent', ({ id, input, occurredAt }, { document }) => {
  const { kind, description, status, source } = input;
  const refusals = description.some(({ value }) => value.trim() === '') ? [required('description')] : sizeRule('description', description, 50);
  if (refusals.length > 0) return refusals;
  const event = { key: id, occurredAt, kind: textOrNull(kind), description: description.map(givenText), status: status ?? ('ASSERTED' as const), source: sourceOrNull(source) };
  return { events: [...document.events, event] };
});
