import { followsRule, reasonRule, required, sizeRule } from '../../kernel/acts/rules.ts';
import type { Act } from '../../kernel/acts/act.ts';
import type { Mandate } from '../../kernel/acts/entrusted.ts';
import type { Refusal } from '../../kernel/acts/refusal.ts';
import { type GivenMoney, type GivenSource, type GivenText, givenText } from '../../kernel/values/given.ts';
import type { CaseChannel, CaseClaim, CaseClaimStatus, CaseDocument, CasePartyRole, CaseRemedy } from '../documents.ts';
import { nextClaimStatuses } from '../rules/claims.ts';
import { anyParty, caseAct, type CaseInput, type Change, type ChangedCase, partOf, replaced } from './case-act.ts';
import { type GivenLegalBasis, givenLegalBasis, type GivenPartyRef, givenPartyRef, moneyOrNull, sourceOrNull, textOrNull } from './given.ts';
import { caseEnded, draftCase, notPrepared, notYourClaim, stateTransition, unknownPart } from './refusals.ts';

interface SubmitInput extends CaseInput {
  claim?: string | null;
  prepared?: boolean | null;
  claimant: GivenPartyRef;
  claimedAs?: CaseRemedy | null;
  channel?: CaseChannel | null;
  amount?: GivenMoney | null;
  statement: GivenText[];
  legalBases?: GivenLegalBasis[] | null;
  source?: GivenSource | null;
}

interface AnswerInput extends CaseInput {
  claim: string;
  status: CaseClaimStatus;
  note?: string | null;
  source?: GivenSource | null;
}

/** Parties in these roles claim: states, communities and institutions, and holders against them. */
const claiming: readonly CasePartyRole[] = ['REQUESTING_STATE', 'CLAIMANT', 'HOLDER', 'PRIOR_OWNER'];
/** Parties in these roles answer a claim. */
const answering: readonly CasePartyRole[] = ['HOLDER', 'PROSECUTOR', 'COURT', 'CUSTOMS', 'POLICE', 'MEDIATOR'];

const partyIn = (roles: readonly CasePartyRole[]): Mandate<CaseDocument> => (draft, principal) =>
  anyParty(draft, principal) && draft.document.parties.some(({ authorityId, role }) => authorityId === principal.authority && roles.includes(role));

/** Several states may claim in one case; each party submits its own claim, and the case’s own authority those of others. */
export const submitClaim = caseAct<SubmitInput>('submitClaim', submit, partyIn(claiming));

function submit(act: Act<SubmitInput>, { id, document, byParty }: ChangedCase): Change {
  const { input, authority } = act;
  const known = input.claim == null ? null : partOf('claim', id, document.claims, input.claim);
  const claimant = givenPartyRef(input.claimant);
  const refusals: Refusal[] = [
    ...(known === undefined ? [unknownPart('claim')] : []),
    ...(known != null && known.status !== 'PREPARED' ? [notPrepared] : []),
    ...(document.state === 'CLOSED' ? [caseEnded] : []),
    ...(document.state === 'DRAFT' && input.prepared !== true ? [draftCase] : []),
    ...(byParty && ((claimant.authorityId ?? authority) !== authority || (known != null && known.claimant.authorityId !== authority)) ? [notYourClaim('claimant')] : []),
    ...sizeRule(['claimant', 'name'], claimant.name, 500),
    ...(input.statement.some(({ value }) => value.trim() === '') ? [required('statement')] : sizeRule('statement', input.statement, 50)),
  ];
  if (refusals.length > 0) return refusals;
  const claim: CaseClaim = {
    key: known?.key ?? act.id,
    claimant: byParty ? { ...claimant, authorityId: authority } : claimant,
    claimedAs: input.claimedAs ?? null,
    submittedAt: input.prepared === true ? null : act.occurredAt,
    channel: input.channel ?? known?.channel ?? null,
    amount: moneyOrNull(input.amount),
    status: input.prepared === true ? 'PREPARED' : 'SUBMITTED',
    statement: input.statement.map(givenText),
    legalBases: (input.legalBases ?? []).map(givenLegalBasis),
    source: sourceOrNull(input.source),
    answers: [],
  };
  return { claims: known == null ? [...document.claims, claim] : replaced(document.claims, known, claim) };
}

/** A party answers the claims of others, and withdraws its own. */
export const answerClaim = caseAct<AnswerInput>('answerClaim', answer, partyIn([...claiming, ...answering]));

function answer(act: Act<AnswerInput>, { id, document, byParty }: ChangedCase): Change {
  const { status, note, source } = act.input;
  const claim = partOf('claim', id, document.claims, act.input.claim);
  if (claim === undefined) return [unknownPart('claim')];
  if (document.state === 'CLOSED') return [caseEnded];
  if (byParty && !mayAnswer(document, claim, act.authority, status)) return [notYourClaim('claim')];
  const allowed = nextClaimStatuses(claim.status);
  if (!allowed.includes(status)) return [stateTransition('status', claim.status, status, allowed)];
  const before = claim.answers?.at(-1)?.answeredAt ?? claim.submittedAt;
  const refusals = [...(status === 'WITHDRAWN' ? reasonRule(note ?? '', 'note') : []), ...followsRule('occurredAt', before, act.occurredAt)];
  if (refusals.length > 0) return refusals;
  const given = { status, answeredAt: act.occurredAt, note: textOrNull(note), recordedBy: act.authority, source: sourceOrNull(source) };
  return { claims: replaced(document.claims, claim, { ...claim, status, answers: [...(claim.answers ?? []), given] }) };
}

function mayAnswer({ parties }: CaseDocument, { claimant }: CaseClaim, authority: string, status: CaseClaimStatus): boolean {
  if (claimant.authorityId === authority) return status === 'WITHDRAWN';
  return status !== 'WITHDRAWN' && parties.some((party) => party.authorityId === authority && answering.includes(party.role));
}
