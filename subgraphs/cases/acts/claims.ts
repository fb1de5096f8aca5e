import type { Act, Outcome } from '../../kernel/acts/act.ts';
import { authoritiesRule } from '../../kernel/acts/authorities.ts';
import type { EntrustedTarget, Mandate } from '../../kernel/acts/entrusted.ts';
import type { Refusal } from '../../kernel/acts/refusal.ts';
import { followsRule, reasonRule, required, sizeRule } from '../../kernel/acts/rules.ts';
import { brokenRule } from '../../kernel/acts/save.ts';
import { DraftError } from '../../kernel/data/draft.ts';
import { type GivenMoney, type GivenSource, type GivenText, givenText } from '../../kernel/values/given.ts';
import { keepPrepared, leavePrepared, preparedBy, type Side } from '../data/prepared.ts';
import { type CaseChannel, type CaseClaim, type CaseClaimStatus, type CaseDocument, type CasePartyRole, type CaseRemedy, isFiled } from '../documents.ts';
import { nextClaimStatuses } from '../rules/claims.ts';
import { anyParty, type CaseInput, type ChangedCase, onCase, partOf, replaced, saveCase } from './case-act.ts';
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

/** A mutation that makes or changes a claim of a case, of those that the caller's side may see. */
function claimAct<Input extends CaseInput>(operation: string, mandate: Mandate<CaseDocument>, change: (act: Act<Input>, seen: SeenCase) => ClaimChange | Promise<ClaimChange>) {
  return onCase<Input>(operation, mandate, async (act, changed, target) => {
    const { document: { claims }, byParty } = changed;
    const side = { db: act.db, caseId: act.input.case, authority: act.authority };
    const own = byParty ? await preparedBy(side) : [];
    const made = await change(act, { ...changed, claims: byParty ? [...claims.filter(isFiled), ...own] : claims });
    if (Array.isArray(made)) return { refusals: made };
    const { known, claim } = made;
    const ofSide = known !== null && own.includes(known);
    if (byParty && (known === null || ofSide) && !isFiled(claim)) return keptForSide(side, target, claim);
    if (ofSide) await leavePrepared(side, known);
    return saveCase(act, target, { claims: known === null || ofSide ? [...claims, claim] : replaced(claims, known, claim) });
  });
}

/** The case as the caller knows it. */
interface SeenCase extends ChangedCase {
  /** Those filed, and those that the caller's side prepares. */
  claims: readonly CaseClaim[];
}

type ClaimChange = { known: CaseClaim | null; claim: CaseClaim } | Refusal[];

async function keptForSide(side: Side, { draft }: EntrustedTarget<CaseDocument>, claim: CaseClaim): Promise<Outcome> {
  try {
    await keepPrepared(side, draft, claim);
  } catch (error) {
    if (error instanceof DraftError) return { refusals: [brokenRule(error.words, error.field)] };
    throw error;
  }
  return { record: side.caseId };
}

/** Several states may claim in one case; each party submits its own claim, and the case’s own authority those of others. */
export const submitClaim = claimAct<SubmitInput>('submitClaim', partyIn(claiming), async (act, { id, document, byParty, claims }) => {
  const { input, authority } = act;
  const known = input.claim == null ? null : partOf('claim', id, claims, input.claim);
  const claimant = givenPartyRef(input.claimant);
  const refusals: Refusal[] = [
    ...(known === undefined ? [unknownPart('claim')] : []),
    ...(known != null && known.status !== 'PREPARED' ? [notPrepared] : []),
    ...(document.state === 'CLOSED' ? [caseEnded] : []),
    ...(document.state === 'DRAFT' && input.prepared !== true ? [draftCase] : []),
    ...(byParty && ((claimant.authorityId ?? authority) !== authority || (known != null && known.claimant.authorityId !== authority)) ? [notYourClaim('claimant')] : []),
    ...sizeRule(['claimant', 'name'], claimant.name, 500),
    ...(await authoritiesRule(act, ['claimant', 'authority'], [claimant.authorityId])),
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
  return { known: known ?? null, claim };
});

/** A party answers the claims of others, and withdraws its own. */
export const answerClaim = claimAct<AnswerInput>('answerClaim', partyIn([...claiming, ...answering]), (act, { id, document, byParty, claims }) => {
  const { status, note, source } = act.input;
  const known = partOf('claim', id, claims, act.input.claim);
  if (known === undefined) return [unknownPart('claim')];
  if (document.state === 'CLOSED') return [caseEnded];
  if (byParty && !mayAnswer(document, known, act.authority, status)) return [notYourClaim('claim')];
  const allowed = nextClaimStatuses(known.status);
  if (!allowed.includes(status)) return [stateTransition('status', known.status, status, allowed)];
  const before = known.answers?.at(-1)?.answeredAt ?? known.submittedAt;
  const refusals = [...(status === 'WITHDRAWN' ? reasonRule(note ?? '', 'note') : []), ...followsRule('occurredAt', before, act.occurredAt)];
  if (refusals.length > 0) return refusals;
  const given = { status, answeredAt: act.occurredAt, note: textOrNull(note), recordedBy: act.authority, source: sourceOrNull(source) };
  const claim = { ...known, status, answers: [...(known.answers ?? []), given], ...(known.status === 'PREPARED' ? { unfiled: true } : {}) };
  return { known, claim };
});

function mayAnswer({ parties }: CaseDocument, { claimant }: CaseClaim, authority: string, status: CaseClaimStatus): boolean {
  if (claimant.authorityId === authority) return status === 'WITHDRAWN';
  return status !== 'WITHDRAWN' && parties.some((party) => party.authorityId === authority && answering.includes(party.role));
}
