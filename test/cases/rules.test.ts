import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSignedByBoth, protocolHash } from '../../subgraphs/cases/rules/handovers.ts';
import { nextClaimStatuses } from '../../subgraphs/cases/rules/claims.ts';
import { isConcluded, tracksUnderWay } from '../../subgraphs/cases/rules/closing.ts';
import { alertOf, dayNumber } from '../../subgraphs/cases/rules/deadlines.ts';
import { brokenStep, canRest, ending, isStage, lastStage, nextStates, rank, standing } from '../../subgraphs/cases/rules/track-states.ts';
import { type CaseClaimStatus, type CaseHandover, type CaseState, type CaseTrack, emptyCase } from '../../subgraphs/cases/documents.ts';
import { boundsAsDays } from '../../subgraphs/kernel/values/dates/bounds.ts';
import { date } from './support.ts';

const states: CaseState[] = [
  'DRAFT', 'OPENED', 'RESEARCH', 'CLAIM_READY', 'SUBMITTED', 'ACKNOWLEDGED', 'NEGOTIATION', 'MEDIATION', 'LITIGATION', 'CRIMINAL_OR_FORFEITURE', 'DECIDED', 'AGREED',
  'APPEAL', 'TITLE_RESOLVED', 'HANDOVER_SCHEDULED', 'IN_TRANSIT', 'RECEIVED', 'CLOSED', 'SUSPENDED', 'DORMANT', 'REJECTED', 'WITHDRAWN', 'REOPENED',
];
const side: CaseState[] = ['SUSPENDED', 'DORMANT', 'REJECTED', 'WITHDRAWN', 'CLOSED'];

/** The chain of the field’s rules, written once more. */
const chain = `DRAFT > OPENED > RESEARCH > CLAIM_READY > SUBMITTED > ACKNOWLEDGED > NEGOTIATION|MEDIATION|LITIGATION|CRIMINAL_OR_FORFEITURE > DECIDED|AGREED
  > TITLE_RESOLVED > HANDOVER_SCHEDULED > IN_TRANSIT > RECEIVED > CLOSED`.split('>').map((stages) => stages.trim().split('|'));
const edges = new Set(chain.flatMap((stages, place) => stages.flatMap((from) => (chain[place + 1] ?? []).map((to) => `${from} ${to}`))));
for (const edge of ['DECIDED APPEAL', 'AGREED APPEAL', 'APPEAL TITLE_RESOLVED', 'REJECTED CLOSED', 'WITHDRAWN CLOSED']) edges.add(edge);

function track(...reached: CaseState[]): CaseTrack {
  const events = reached.map((state) => ({ state, occurredAt: null, note: null, source: null }));
  return { key: reached.join(), kind: 'DIPLOMATIC', state: reached.at(-1) ?? 'OPENED', stateReason: null, channel: null, forum: null, startedAt: null, endedAt: null, events };
}

describe('the states of a track', () => {
  test('go on by the steps of the chain and by no other, beside those to a side state', () => {
    for (const from of states) {
      if (from === 'REOPENED') continue;
      const forward = nextStates(from).filter((to) => !['DORMANT', 'REJECTED', 'WITHDRAWN'].includes(to)).map((to) => `${from} ${to}`);
      expect(forward.sort()).toEqual([...edges].filter((edge) => edge.startsWith(`${from} `)).sort());
    }
  });

  test('are refused by the one who was asked, and withdrawn by the one who asked, until it is settled', () => {
    const from = (to: CaseState) => states.filter((state) => nextStates(state).includes(to));
    expect(from('REJECTED')).toEqual(['SUBMITTED', 'ACKNOWLEDGED', 'NEGOTIATION', 'MEDIATION', 'LITIGATION', 'CRIMINAL_OR_FORFEITURE', 'DECIDED', 'APPEAL']);
    expect(from('WITHDRAWN')).toEqual(states.filter((state) => state === 'REOPENED' || (rank(state) >= rank('OPENED') && rank(state) <= rank('APPEAL'))));
    expect(from('DORMANT')).toEqual(states.filter(canRest));
    expect([from('SUSPENDED'), from('REOPENED'), from('DRAFT')]).toEqual([[], [], []]);
  });

  test('are all reached from a draft, but for those that have acts of their own', () => {
    const reached = new Set<CaseState>(['DRAFT']);
    for (const state of reached) nextStates(state).forEach((next) => reached.add(next));
    expect(states.filter((state) => !reached.has(state))).toEqual(['SUSPENDED', 'REOPENED']);
  });

  test('reach an end from everywhere, whatever steps were taken, and never go back', () => {
    const steps = fc.array(fc.nat(1000), { maxLength: 40 });
    fc.assert(fc.property(fc.constantFrom(...states.filter(isStage)), steps, (start, choices) => {
      const way: CaseState[] = [start];
      for (const choice of choices) {
        const from = way.at(-1) ?? start;
        const next = nextStates(from);
        const to = next[choice % Math.max(1, next.length)];
        if (to === undefined) break;
        expect(brokenStep(from, [], to)).toBeNull();
        if (isStage(to) && isStage(from)) expect(rank(to)).toBeGreaterThan(rank(from));
        way.push(to);
      }
      // What lies dormant is taken up where it stood; from there the shortest way forward ends.
      let last = way.at(-1) === 'DORMANT' ? lastStage(track(...way)) : (way.at(-1) ?? start);
      for (let left = states.length; last !== 'CLOSED' && left > 0; left -= 1) last = nextStates(last)[0] ?? last;
      expect(last).toBe('CLOSED');
    }), { numRuns: 300 });
  });

  test('take no step that the machine does not have, be it named as passed over', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...states), { minLength: 2, maxLength: 6 }), (way) => {
      const [from, ...rest] = way as [CaseState, ...CaseState[]];
      const to = rest.pop() as CaseState;
      const legal = [from, ...rest].every((state, place) => nextStates(state).includes([...rest, to][place] as CaseState) && (place === 0 || !side.includes(state)));
      expect(brokenStep(from, rest, to) === null).toBe(legal);
    }), { numRuns: 2000 });
    expect(brokenStep('OPENED', [], 'RECEIVED')).toEqual({ from: 'OPENED', to: 'RECEIVED' });
    expect(brokenStep('TITLE_RESOLVED', ['HANDOVER_SCHEDULED', 'IN_TRANSIT'], 'RECEIVED')).toBeNull();
    expect(brokenStep('SUBMITTED', ['REJECTED'], 'CLOSED')).toEqual({ from: 'REJECTED', to: 'CLOSED' });
  });
});

describe('where a case stands', () => {
  test('is where the furthest of its tracks does', () => {
    expect(standing([track('OPENED', 'RESEARCH'), track('LITIGATION'), track('ACKNOWLEDGED')])).toMatchObject({ state: 'LITIGATION' });
    expect(standing([])).toBeNull();
  });

  test('is at rest where its furthest track rests, and where two are as far the one that goes on tells', () => {
    expect(standing([track('DECIDED'), track('HANDOVER_SCHEDULED', 'SUSPENDED')])).toMatchObject({ state: 'SUSPENDED' });
    expect(standing([track('TITLE_RESOLVED', 'SUSPENDED'), track('TITLE_RESOLVED')])).toMatchObject({ state: 'TITLE_RESOLVED' });
  });

  test('follows no track that was refused or withdrawn while another goes on', () => {
    expect(standing([track('LITIGATION', 'REJECTED', 'CLOSED'), track('RESEARCH')])).toMatchObject({ state: 'RESEARCH' });
    expect(standing([track('LITIGATION', 'WITHDRAWN'), track('SUBMITTED', 'REJECTED')])).toMatchObject({ state: 'REJECTED' });
    expect(standing([track('LITIGATION', 'WITHDRAWN', 'CLOSED')])).toMatchObject({ state: 'WITHDRAWN' });
    expect(standing([track('DECIDED'), track('RECEIVED', 'CLOSED')])).toMatchObject({ state: 'RECEIVED' });
    expect(ending(track('RECEIVED', 'CLOSED'))).toBe('RECEIVED');
  });

  test('can be closed once no track is under way and it is told what came of it', () => {
    const document = { ...emptyCase(), tracks: [track('DECIDED'), track('RECEIVED'), track('OPENED', 'DORMANT')] };
    expect(tracksUnderWay(document)).toEqual([]);
    expect(tracksUnderWay({ ...document, tracks: [track('LITIGATION'), track('OPENED', 'SUSPENDED'), track('IN_TRANSIT')] })).toHaveLength(3);
    const outcome = { key: 'o', kind: 'PHYSICAL_RETURN', decidedAt: null, objectsDescribed: null, quantity: null, terms: null, amount: null, source: null } as const;
    expect([isConcluded(document), isConcluded({ ...document, outcomes: [{ ...outcome, status: 'REFUTED' }] })]).toEqual([false, false]);
    expect(isConcluded({ ...document, outcomes: [{ ...outcome, status: 'DISPUTED' }] })).toBe(true);
    expect(isConcluded({ ...emptyCase(), tracks: [track('WITHDRAWN'), track('REJECTED', 'CLOSED')] })).toBe(true);
  });
});

test('a claim that was withdrawn or taken over stays so, and every other can come to an answer', () => {
  const statuses: CaseClaimStatus[] = ['PREPARED', 'SUBMITTED', 'ACKNOWLEDGED', 'ACCEPTED', 'PARTLY_ACCEPTED', 'REFUSED', 'WITHDRAWN', 'SUPERSEDED', 'UNKNOWN'];
  expect(statuses.filter((status) => nextClaimStatuses(status).length === 0)).toEqual(['WITHDRAWN', 'SUPERSEDED']);
  for (const status of statuses) expect(nextClaimStatuses(status)).not.toContain('SUBMITTED');
});

describe('a deadline', () => {
  const on = (edtf: string, status: 'OPEN' | 'MET' = 'OPEN') => {
    const { from, to } = boundsAsDays(date(edtf));
    return { status, dueFrom: from, dueTo: to };
  };
  const today = dayNumber(new Date('2026-03-15T23:59:00Z'));

  test.each([
    ['2026-03-14', 'OVERDUE'], ['2026-03-15', 'DUE_SOON'], ['2026-04-14', 'DUE_SOON'], ['2026-04-15', null], ['2026-03', 'DUE_SOON'], ['2026-02', 'OVERDUE'], ['2026', 'DUE_SOON'],
  ])('on %s is %s on 15 March 2026', (edtf, alert) => {
    expect(alertOf(on(edtf), today)).toBe(alert);
  });

  test('that was met, or whose day is not known, calls for nothing', () => {
    expect(alertOf(on('2020-01-01', 'MET'), today)).toBeNull();
    expect(alertOf({ status: 'OPEN', dueFrom: null, dueTo: null }, today)).toBeNull();
  });
});

test('a protocol is signed by both only as it stands', () => {
  const held: CaseHandover = { key: 'h', status: 'HELD', occurredAt: date('2024-05-01'), place: 'Embassy', from: 'A', to: 'B', quantity: null, protocolNumber: '1', note: null, source: null, transport: null };
  const sign = (name: 'GIVING' | 'RECEIVING', hash = protocolHash(held)) => ({ side: name, institution: name, recordedBy: 'x', signedAt: null, protocolHash: hash });
  expect(isSignedByBoth({ ...held, signatures: [sign('GIVING')] })).toBe(false);
  const both = { ...held, signatures: [sign('GIVING'), sign('RECEIVING')] };
  expect(isSignedByBoth(both)).toBe(true);
  expect(isSignedByBoth({ ...both, place: 'Elsewhere' })).toBe(false);
});
