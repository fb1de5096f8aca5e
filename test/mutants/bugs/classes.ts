import type { Bug } from '../mutant.ts';

/** In what a field class withholds of a record that is read. */
export const classBugs: readonly Bug[] = [
  {
    name: 'an overlay opened by the role in another authority',
    file: 'subgraphs/kernel/data/overlay.ts',
    find: 'classesOpen(principal, part.authority, part.granted).includes(fieldClass)',
    replace: 'classesOpen(principal, principal.authority ?? \'\', part.granted).includes(fieldClass)',
  },
  {
    name: 'an overlay that opens every class with one',
    file: 'subgraphs/kernel/data/overlay.ts',
    find: 'classesOpen(principal, part.authority, part.granted).includes(fieldClass)',
    replace: 'classesOpen(principal, part.authority, part.granted).length > 0',
  },
  {
    name: 'persons shown whatever the class',
    file: 'subgraphs/kernel/data/reader.ts',
    find: 'classesOpen(this.principal, authorityId, granted).includes(\'PERSON\')',
    replace: 'classesOpen(this.principal, authorityId, granted).length >= 0',
  },
  {
    name: 'a title that tells the place',
    file: 'subgraphs/kernel/data/disclosure.ts',
    find: '{ id: _id, persons: _persons, sourceRow: _sourceRow, ...told }',
    replace: '{ id: _id, persons: _persons, sourceRow: _sourceRow, titles: _titles, ...told }',
  },
  {
    name: 'a citation that tells the place',
    file: 'subgraphs/kernel/data/disclosure.ts',
    find: '{ id: _id, persons: _persons, sourceRow: _sourceRow, ...told }',
    replace: '{ id: _id, persons: _persons, sourceRow: _sourceRow, sources: _sources, ...told }',
  },
  {
    name: 'the place of a component',
    file: 'subgraphs/sites/data/disclosed.ts',
    find: '      components: document.components.map(disclosedComponent),\n',
    replace: '',
  },
  {
    name: 'geometries of a protected place',
    file: 'subgraphs/sites/data/disclosed.ts',
    find: '      geometries: [],\n',
    replace: '',
  },
  {
    name: 'the address of a protected place',
    file: 'subgraphs/sites/data/disclosed.ts',
    find: '      address: null,\n',
    replace: '',
  },
  {
    name: 'photographs of marks held back',
    file: 'subgraphs/objects/registry.ts',
    find: '    photographs: document.photographs.filter(({ holdBack }) => !holdBack),\n',
    replace: '',
  },
  {
    name: 'stays in a store among the moves',
    file: 'subgraphs/objects/registry.ts',
    find: '    locationTimeline: document.locationTimeline.filter(({ storage }) => !storage),\n',
    replace: '',
  },
  {
    name: 'moves numbered with the stays in a store',
    file: 'subgraphs/objects/data/project.ts',
    find: '    if (event[\'storage\'] === true) stay += 1;\n    else [position, stay] = [position + 1, 0];',
    replace: '    [position, stay] = [position + 1, 0];',
  },
  {
    name: 'what customs were told',
    file: 'subgraphs/seizures/registry.ts',
    find: 'detection: detection === null ? null : { ...detection, text: null },',
    replace: 'detection,',
  },
  {
    name: 'where an item was handed over',
    file: 'subgraphs/seizures/registry.ts',
    find: 'custodyTimeline: item.custodyTimeline.map((event) => ({ ...event, place: null })),',
    replace: 'custodyTimeline: item.custodyTimeline,',
  },
  {
    name: 'withheld evidence',
    file: 'subgraphs/cases/registry.ts',
    find: '    evidence: document.evidence.filter(({ withheld }) => !withheld),\n',
    replace: '',
  },
  {
    name: 'the notes of a negotiation',
    file: 'subgraphs/cases/registry.ts',
    find: '    notes: [],\n',
    replace: '',
  },
  {
    name: 'where objects will be handed over',
    file: 'subgraphs/cases/data/disclosed.ts',
    find: 'place: handover.status === \'SCHEDULED\' ? null : handover.place',
    replace: 'place: handover.place',
  },
  {
    name: 'claims that another side has prepared',
    file: 'subgraphs/cases/data/scope.ts',
    find: 'sql`(${caseClaim.side} is null${own})`',
    replace: 'sql`true${own}`',
  },
  {
    name: 'notes of a side to any of its roles',
    file: 'subgraphs/cases/resolvers/notes.ts',
    find: ' || !ownClasses(principal).includes(\'NEGOTIATION\')',
    replace: '',
  },
  {
    name: 'places in the words of a link',
    file: 'subgraphs/links/data/words.ts',
    find: 'classesOpen(principal, by, []).includes(\'EXACT_PLACE\') ? words',
    replace: 'classesOpen(principal, by, []).length >= 0 ? words',
  },
];
