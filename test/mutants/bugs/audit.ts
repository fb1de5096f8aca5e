import type { Bug } from '../mutant.ts';

/** In what is noted of readings, and who is told. */
export const auditBugs: readonly Bug[] = [
  {
    name: 'an access log that tells of the records of others',
    file: 'subgraphs/kernel/graph/access-log.ts',
    find: 'eq(auditEntry.authorityId, principal.authority),',
    replace: 'undefined,',
  },
  {
    name: 'a reading that leaves no entry',
    file: 'subgraphs/kernel/graph/subgraph.ts',
    find: '    await recordReads(database, { source: subgraph.name, requestId: caller.requestId ?? \'\', principal }, reads);\n',
    replace: '    void reads;\n',
  },
  {
    name: 'a reading of a COMMUNITY record that is not noted',
    file: 'subgraphs/kernel/data/read-notes.ts',
    find: 'if (tier === \'PUBLIC\' && !embargoed',
    replace: 'if (tier !== \'AUTHORITY\' && tier !== \'PARTIES\' && !embargoed',
  },
  {
    name: 'a reading of a part that is not noted as one of its record',
    file: 'subgraphs/kernel/data/read-notes.ts',
    find: '.filter(([, ids]) => ids.length > 0);',
    replace: '.filter(([, ids]) => ids.length > 1);',
  },
];
