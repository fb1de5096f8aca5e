import { authoritiesRule } from '../../kernel/acts/authorities.ts';
import { sizeRule } from '../../kernel/acts/rules.ts';
import type { GivenMoney, GivenQuantity, GivenSource } from '../../kernel/values/given.ts';
import type { StatementStatus } from '../../kernel/values/types.ts';
import type { CaseOutcome, CaseOutcomeKind, CaseParty, CasePartyKind, CasePartyRole } from '../documents.ts';
import { caseAct, type CaseInput } from './case-act.ts';
import { givenPartyRef, type GivenPartyRef, moneyOrNull, quantityOrNull, sourceOrNull, textOrNull } from './given.ts';

interface PartyInput extends CaseInput, GivenPartyRef {
  kind: CasePartyKind;
  role: CasePartyRole;
  note?: string | null;
  source?: GivenSource | null;
}

interface OutcomeInput extends CaseInput {
  kind: CaseOutcomeKind;
  objectsDescribed?: string | null;
  quantity?: GivenQuantity | null;
  terms?: string | null;
  amount?: GivenMoney | null;
  status?: StatementStatus | null;
  source?: GivenSource | null;
}

/** An authority of the hub that is made a party reads the case, where its tier is PARTIES. */
export const addParty = caseAct<PartyInput>('addParty', async (act, { document }) => {
  const { kind, role, note, source } = act.input;
  const named = givenPartyRef(act.input);
  const refusals = [...sizeRule('name', named.name, 500), ...(await authoritiesRule(act, 'authority', [named.authorityId]))];
  if (refusals.length > 0) return refusals;
  const party: CaseParty = { key: act.id, ...named, kind, role, note: textOrNull(note), source: sourceOrNull(source) };
  return { parties: [...document.parties, party] };
});

/** What came of the case, apart from where it stands: recording it moves no track and closes nothing. */
export const recordOutcome = caseAct<OutcomeInput>('recordOutcome', ({ id, input, occurredAt }, { document }) => {
  const { kind, objectsDescribed, quantity, terms, amount, status, source } = input;
  const outcome: CaseOutcome = {
    key: id, kind, decidedAt: occurredAt, objectsDescribed: textOrNull(objectsDescribed), quantity: quantityOrNull(quantity), terms: textOrNull(terms),
    amount: moneyOrNull(amount), status: status ?? 'ASSERTED', source: sourceOrNull(source),
  };
  return { outcomes: [...document.outcomes, outcome] };
});
