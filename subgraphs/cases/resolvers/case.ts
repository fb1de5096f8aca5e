import { parseId } from '../../../schema/ids.ts';
import { rootConnection } from '../../kernel/data/connection.ts';
import type { PageArgs } from '../../kernel/data/keyset.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { recordFields } from '../../kernel/graph/record-fields.ts';
import { revisionFields } from '../../kernel/graph/revision-fields.ts';
import { caseRegistry } from '../registry.ts';
import { caseById, caseByOwnKey, type CaseFilter, caseOrder, casesWhere } from '../data/cases.ts';
import { type CaseRow, repatriationCase } from '../data/tables.ts';
import type { CasePartyRef } from '../documents.ts';
import { basesOfCase } from './legal.ts';
import { caseLists } from './lists.ts';
import { sideNotes } from './notes.ts';
import { authorityOf, stateOf } from './references.ts';

const partyFields = {
  state: ({ state }: CasePartyRef) => stateOf(state),
  authority: ({ authorityId }: CasePartyRef) => authorityOf(authorityId),
};

export const caseResolvers = {
  Query: {
    case: (_: unknown, { id }: { id: string }, { reader }: SubgraphContext) => caseById(reader, parseId('case', id)),
    cases: (_: unknown, args: PageArgs & { where?: CaseFilter | null; orderBy: string }, { reader }: SubgraphContext) =>
      rootConnection(reader, { table: repatriationCase, order: caseOrder(args.orderBy), where: casesWhere(reader, args.where) }, args),
  },
  RepatriationCase: {
    __resolveReference: ({ id }: { id: string }, { reader }: SubgraphContext) => caseById(reader, parseId('case', id)),
    ...revisionFields(caseRegistry),
    ...recordFields({ en: 'Unnamed case', fr: 'Affaire sans titre', ar: 'قضية بلا عنوان' }),
    ...caseLists,
    parent: ({ parentKey }: CaseRow, _: unknown, { reader }: SubgraphContext) => (parentKey === null ? null : caseByOwnKey(reader, parentKey)),
    legalBases: basesOfCase,
    requestingStates: (row: CaseRow) => row.requestingStates.map(stateOf),
    respondentStates: (row: CaseRow) => row.respondentStates.map(stateOf),
    notes: sideNotes,
    persons: async ({ id }: CaseRow, _: unknown, { reader }: SubgraphContext) => (await reader.persons().load(id)) ?? [],
  },
  CaseParty: partyFields,
  CasePartyRef: partyFields,
};
