import type { CaseClaim, CaseDeadline, CaseDocument } from '../../../subgraphs/cases/documents.ts';
import type { RecordDraft } from '../../../subgraphs/kernel/data/draft.ts';
import { demoId } from '../../../schema/ids.ts';
import { date, moneyOrNull, on, quantity, quantityOrNull, source, sourceOrNull, text } from './given.ts';
import { making, ofRecord, type Step, type StepOf } from './step.ts';
import { trackSteps } from './tracks.ts';

type Draft = RecordDraft<CaseDocument>;

/** The acts by which an institution would have led a case of the demonstration world. */
export function caseSteps(draft: Draft): Step[] {
  const { id = '', document } = draft;
  const [, ...laterCounts] = document.quantities;
  const told: StepOf[] = [
    making('openCase', document.openedAt, (ref) => opening(draft, ref), document.parent === null ? {} : { needs: [demoId('case', document.parent)] }),
    ...laterCounts.map((count): StepOf => ({ act: 'reviseCase', at: count.asOf, list: 'quantities', input: () => ({ quantity: quantity(count) }) })),
    ...document.parties.map(({ key: _key, authorityId, source: said, ...rest }): StepOf => ({
      act: 'addParty', at: null, list: 'parties', input: () => ({ ...rest, authority: authorityId, source: sourceOrNull(said) }),
    })),
    ...document.tracks.flatMap((track) => trackSteps(id, document, track)),
    ...document.claims.flatMap((claim) => claimSteps(id, claim)),
    ...document.legalBases.map(({ source: said, facts = [], ...rest }): StepOf => ({
      act: 'addLegalBasis', at: null, list: 'legalBases',
      input: () => ({ legalBasis: { ...rest, source: sourceOrNull(said), facts: facts.map((fact) => ({ ...fact, date: date(fact.date), until: date(fact.until), source: sourceOrNull(fact.source) })) } }),
    })),
    ...document.evidence.map(({ key: _key, occurredAt, description, source: said, ...rest }): StepOf => ({
      act: 'addEvidence', at: occurredAt, list: 'evidence', input: () => ({ ...rest, ...on(occurredAt), description: description.map(text), source: sourceOrNull(said) }),
    })),
    ...document.deadlines.flatMap((deadline) => deadlineSteps(id, deadline)),
    ...document.outcomes.map(({ key: _key, decidedAt, quantity: count, amount, source: said, ...rest }): StepOf => ({
      act: 'recordOutcome', at: decidedAt, list: 'outcomes', input: () => ({ ...rest, ...on(decidedAt), quantity: quantityOrNull(count), amount: moneyOrNull(amount), source: sourceOrNull(said) }),
    })),
    ...document.handovers.map(({ key: _key, occurredAt, quantity: count, transport: _transport, source: said, ...rest }): StepOf => ({
      act: 'recordHandover', at: occurredAt, list: 'handovers', input: () => ({ ...rest, ...on(occurredAt), quantity: quantityOrNull(count), source: sourceOrNull(said) }),
    })),
    ...document.documents.map(({ key: _key, issuedAt, source: said, ...rest }): StepOf => ({
      act: 'attachDocument', at: issuedAt, list: 'documents', input: () => ({ ...rest, issuedAt: date(issuedAt), source: sourceOrNull(said) }),
    })),
    ...document.events.map(({ key: _key, occurredAt, description, source: said, ...rest }): StepOf => ({
      act: 'recordCaseEvent', at: occurredAt, list: 'events', input: () => ({ ...rest, ...on(occurredAt), description: description.map(text), source: sourceOrNull(said) }),
    })),
    ...document.statements.map(({ field, value, status, statedAt, source: said }): StepOf => ({
      act: 'stateCase', at: statedAt, list: 'statements', input: () => ({ field, value, status, ...on(statedAt), source: sourceOrNull(said) }),
    })),
    ...ending(document),
  ];
  return ofRecord(id, 'case', told);
}

/** A case is closed by an act of its own; of one that was refused only the day is left to say. */
function ending({ state, stateReason, closedAt }: CaseDocument): StepOf[] {
  if (closedAt === null) return [];
  if (state === 'CLOSED') return [{ act: 'closeCase', at: closedAt, list: 'end', last: true, input: () => ({ ...on(closedAt), reason: stateReason }) }];
  return [{ act: 'reviseCase', at: closedAt, list: 'end', last: true, input: () => ({ closedAt: date(closedAt) }) }];
}

function opening({ localId, titles, sharing, rights, sources, persons = [], document }: Draft, ref: (name: string) => string): Record<string, unknown> {
  const { openedAt, remedySought, summary, requestingStates, respondentStates, parent, quantities: [first] } = document;
  return {
    localId, titles: titles.map(text), sharing, rights, sources: sources.map(source), persons, ...on(openedAt), remedySought, summary: summary.map(text), requestingStates, respondentStates,
    parent: parent === null ? null : ref(demoId('case', parent)), quantity: quantityOrNull(first ?? null),
  };
}

function claimSteps(caseId: string, { key, claimant: { name, state }, submittedAt, amount, status, statement, legalBases, source: said, claimedAs, channel }: CaseClaim): StepOf[] {
  const claim = `${caseId}/claim/${key}`;
  const list = `claims/${key}`;
  if (legalBases.length > 0) throw new Error('The demonstration world holds no claim with bases of its own.');
  return [
    {
      act: 'submitClaim', at: submittedAt, list, makes: [claim],
      input: () => ({ claimant: { name, state }, ...on(submittedAt), claimedAs, channel, amount: moneyOrNull(amount), statement: statement.map(text), source: sourceOrNull(said) }),
    },
    ...(status === 'SUBMITTED' ? [] : [{ act: 'answerClaim', at: null, list, needs: [claim], input: (ref: (name: string) => string) => ({ claim: ref(claim), status }) }]),
  ];
}

/** What was met or lapsed was open before; what nobody knows is set as such. */
function deadlineSteps(caseId: string, { key, dueAt, status, source: said, ...rest }: CaseDeadline): StepOf[] {
  const deadline = `${caseId}/deadline/${key}`;
  const list = `deadlines/${key}`;
  const settled = status === 'MET' || status === 'LAPSED' || status === 'MISSED';
  return [
    { act: 'setDeadline', at: null, list, makes: [deadline], input: () => ({ ...rest, dueAt: date(dueAt), status: settled ? 'OPEN' : status, source: sourceOrNull(said) }) },
    ...(settled ? [{ act: 'meetDeadline', at: dueAt, list, needs: [deadline], input: (ref: (name: string) => string) => ({ deadline: ref(deadline), status, ...on(dueAt) }) }] : []),
  ];
}
