import type { RivalStatement } from '../../subgraphs/kernel/values/types.ts';
import { describe, expect, test } from 'vitest';
import { newId } from '../../schema/ids.ts';
import { projectCase } from '../../subgraphs/cases/data/project.ts';
import type { CaseOutcome } from '../../subgraphs/cases/documents.ts';
import { fact } from '../../subgraphs/cases/law/compute.ts';
import { caseRegistry } from '../../subgraphs/cases/registry.ts';
import { DraftError } from '../../subgraphs/kernel/data/draft.ts';
import { date, draft } from './support.ts';

const id = newId('case');

function statement(key: string): RivalStatement {
  return { key, field: 'date', value: '630 BCE', status: 'DISPUTED', statedAt: null, source: null };
}

function outcome(key: string, kind: CaseOutcome['kind'], status: CaseOutcome['status']): CaseOutcome {
  return { key, kind, decidedAt: null, objectsDescribed: null, quantity: null, terms: null, amount: null, status, source: null };
}

describe('a case becomes rows', () => {
  test('a part keeps its address when the case is written again in another order', () => {
    const idOf = (keys: string[]) =>
      projectCase(draft('1', 'PUBLIC', { statements: keys.map(statement) }), id).children['statements']?.find(({ position }) => position === keys.indexOf('a'))?.['id'];
    expect(idOf(['a', 'b'])).toBe(idOf(['b', 'a']));
  });

  test('two parts with one key are refused with the list that holds them', () => {
    const write = () => projectCase(draft('1', 'PUBLIC', { statements: [statement('a'), statement('a')] }), id);
    expect(write).toThrow(DraftError);
    expect(write).toThrow(/key a/);
  });

  test('a case that names itself as its framework agreement is refused', () => {
    expect(() => projectCase(draft('1', 'PUBLIC', { parent: '1' }), id)).toThrow(DraftError);
  });

  test('a state in words is refused: it is given by its code', () => {
    expect(() => projectCase(draft('1', 'PUBLIC', { requestingStates: ['Libya'] }), id)).toThrow(/ISO 3166-1/);
    const basis = { instrument: 'A treaty', article: null, kind: 'TREATY' as const, jurisdiction: null, note: null, source: null, assessment: 'INDETERMINATE' as const, missing: [], test: null };
    const facts = [fact('CLAIMANT_STATE', { state: 'Egypt', source: { citation: 'A source', url: null, retrievedAt: null } })];
    expect(() => projectCase(draft('1', 'PUBLIC', { legalBases: [{ ...basis, facts }] }), id)).toThrow(/ISO 3166-1/);
  });

  test('a refuted outcome is kept and is no value of the facet', () => {
    const written = draft('1', 'PUBLIC', { outcomes: [outcome('a', 'DENIED', 'ASSERTED'), outcome('b', 'PHYSICAL_RETURN', 'REFUTED')] });
    expect(projectCase(written, id).children['outcomes']).toHaveLength(2);
    expect(caseRegistry.index(written, id).facets['OUTCOME']).toEqual(['DENIED']);
  });

  test('a year is a facet only where the case was opened in one year for certain', () => {
    const yearOf = (edtf: string) => caseRegistry.index(draft('1', 'PUBLIC', { openedAt: date(edtf) }), id).facets['YEAR'];
    expect(yearOf('2011-05')).toEqual(['2011']);
    expect(yearOf('2011/2012')).toEqual([]);
  });

  test('the public part holds no withheld evidence, note, valuation or transport', () => {
    const evidence = {
      kind: 'TESTIMONY' as const, description: [], occurredAt: null, weight: null, status: 'ASSERTED' as const, source: null,
    };
    const handover = {
      key: 'h', status: 'SCHEDULED' as const, occurredAt: null, place: 'airport', from: null, to: null, quantity: null, protocolNumber: null,
      note: null, source: null, transport: { scheduledFor: date('2026-11-21'), route: 'by air', carrier: null, note: null },
    };
    const face = JSON.stringify(
      caseRegistry.disclosed(
        draft('1', 'PUBLIC', {
          evidence: [{ ...evidence, key: 'open', title: 'an inventory', withheld: false }, { ...evidence, key: 'closed', title: 'an informant', withheld: true }],
          notes: [{ text: 'our limit', occurredAt: null }],
          handovers: [handover],
        }),
      ),
    );
    expect(face).toContain('an inventory');
    for (const hidden of ['an informant', 'our limit', 'airport', 'by air']) expect(face).not.toContain(hidden);
  });
});
