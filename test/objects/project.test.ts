import { describe, expect, it } from 'vitest';
import { newId } from '../../schema/ids.ts';
import { DraftError } from '../../subgraphs/kernel/data/draft.ts';
import { completenessOf } from '../../subgraphs/objects/data/completeness.ts';
import { projectObject } from '../../subgraphs/objects/data/project.ts';
import { emptyObject } from '../../subgraphs/objects/documents.ts';
import { objectRegistry } from '../../subgraphs/objects/registry.ts';
import { custody, date, draft, english, move, origin, standingIn, term } from './support.ts';

describe('an object becomes rows', () => {
  it('refuses two parts with one key, and names the list', () => {
    const twice = draft('x', { originAttributions: [origin('a', {}), origin('a', { country: 'XA' })] });
    expect(() => projectObject(twice, newId('object'))).toThrow(DraftError);
    expect(() => projectObject(twice, newId('object'))).toThrow(expect.objectContaining({ field: 'document.originAttributions' }));
  });

  it('refuses a timeline that names a private person', () => {
    const named = draft('x', { custodyTimeline: [custody('sale', { from: { name: 'A Person', kind: 'PRIVATE_PERSON', state: null, role: null } })] });
    expect(() => projectObject(named, newId('object'))).toThrow(/private person/);
  });

  it('gives the parts the same ids when the source is read again in another order', () => {
    const id = newId('object');
    const idsOf = (keys: string[]) => projectObject(draft('x', { custodyTimeline: keys.map((key) => custody(key, {})) }), id).children['custodyTimeline']?.map((row) => row['id']);
    expect(idsOf(['b', 'a'])).toEqual(idsOf(['a', 'b'])?.reverse());
  });

  it('has no custodian after a theft, and no storage after a move elsewhere', () => {
    const { columns } = projectObject(draft('x', {
      custodyTimeline: [custody('store', { kind: 'DEPOSIT', to: { name: 'Museum', kind: 'MUSEUM', state: null, role: null } }), custody('theft', { kind: 'THEFT' })],
      locationTimeline: [move('s', { place: 'Store 7', storage: true }), move('abroad', { country: 'XB' })],
    }), newId('object'));
    expect(columns).toMatchObject({ currentCustodian: null, currentStorage: null, currentLegalStatus: null });
  });
});

describe('what the index and the public may know', () => {
  it('leaves out what is held back or refuted', () => {
    const held = draft('x', {
      objectTypes: [term('tablet')],
      distinguishingFeatures: [{ text: english('a hidden chip'), kind: 'DAMAGE', holdBack: true }],
      locationTimeline: [move('s', { place: 'Store 7', storage: true })],
      originAttributions: [origin('a', { country: 'XA' }), origin('b', { country: 'XB', status: 'REFUTED' })],
      legalStatusTimeline: [standingIn('a', 'SEIZED'), standingIn('b', 'CLEARED', { status: 'REFUTED' })],
      lossReports: [{
        key: 'l', kind: 'MISSING', claimedBy: null, issuedBy: null, number: null, occurredAt: date('1973'), discoveredAt: null, reportedAt: null,
        recoveredAt: null, place: null, circumstances: [], status: 'ASSERTED', sources: [],
      }],
    }, { persons: [{ role: 'owner', name: 'A Person', path: 'lossReports/l' }] });
    const index = objectRegistry.index(objectRegistry.disclosed(held), newId('object'));
    expect(index.states).toEqual(['XA']);
    expect(index.facets).toEqual({ OBJECT_TYPE: ['tablet'], MATERIAL: [], CULTURE: [], EXTENT: ['ITEM'], LEGAL_STATUS: ['SEIZED'], LOSS: ['MISSING'], YEAR: ['1973'] });
    const told = JSON.stringify([index, objectRegistry.disclosed(held).document]);
    for (const secret of ['hidden chip', 'Store 7', 'A Person']) expect(told).not.toContain(secret);
  });
});

describe('Object ID', () => {
  it('suffices for a search with a photograph, or with type, material and a measured value', () => {
    const bare = { ...emptyObject(), titles: [] };
    const typed = { ...bare, objectTypes: [term('jar')], materials: [term('clay')] };
    const statement = { statement: 'about a foot', values: [], source: null };
    expect(completenessOf(bare).sufficientForSearch).toBe(false);
    expect(completenessOf(bare).missing).toHaveLength(11);
    expect(completenessOf({ ...typed, measurements: [statement] }).sufficientForSearch).toBe(false);
    expect(completenessOf({ ...typed, measurements: [{ ...statement, values: [{ dimension: 'HEIGHT', value: '1', unit: '[ft_i]' }] }] }).sufficientForSearch).toBe(true);
    const photographed = { ...bare, photographs: [{ caption: null, credit: null, url: 'a', view: 'OVERALL' as const, holdBack: false }] };
    expect(completenessOf(photographed)).toMatchObject({ sufficientForSearch: true });
    expect(completenessOf(photographed).missing).not.toContain('PHOTOGRAPHS');
  });
});
