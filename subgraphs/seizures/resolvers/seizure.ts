import type { PageArgs } from '../../kernel/data/keyset.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { recordFields } from '../../kernel/graph/record-fields.ts';
import { revisionFields } from '../../kernel/graph/revision-fields.ts';
import { seizureRegistry } from '../registry.ts';
import { seizureItem, type SeizureRow, seizureStatement } from '../data/tables.ts';
import { verificationId } from '../data/ids.ts';
import type { DeclaredOrigin, RouteLeg, SeizureStorage } from '../documents.ts';
import { storageAlerts } from '../rules/storage-alerts.ts';
import { authorityReference, partsPage, personAt, personsOf, standingValues, stateReference } from './parts.ts';

export const seizureFields = {
  Seizure: {
    ...revisionFields(seizureRegistry),
    ...recordFields({ en: 'Unnamed seizure', fr: 'Saisie sans titre', ar: 'ضبط بلا عنوان' }),
    legalBasis: ({ seizureBasis }: SeizureRow) => seizureBasis,
    seizingState: ({ seizingState }: SeizureRow) => stateReference(seizingState),
    declaration: ({ declarations }: SeizureRow) => declarations[0] ?? null,
    assessedValues: ({ valuations }: SeizureRow) => standingValues(valuations),
    items: (row: SeizureRow, args: PageArgs, { reader }: SubgraphContext) =>
      partsPage(reader, { name: 'items', table: seizureItem, parent: seizureItem.seizureId }, args, { id: row.id, record: row }),
    statements: (row: SeizureRow, args: PageArgs, { reader }: SubgraphContext) =>
      partsPage(reader, { name: 'statements', table: seizureStatement, parent: seizureStatement.seizureId }, args, { id: row.id, record: row }),
    verifications: ({ id, verifications }: SeizureRow) => verifications.map((one) => ({ ...one, id: verificationId(id, one.key), asked: authorityReference(one.asked) })),
    consignor: (row: SeizureRow, _: unknown, { reader }: SubgraphContext) => personAt(reader, row, 'consignor'),
    consignee: (row: SeizureRow, _: unknown, { reader }: SubgraphContext) => personAt(reader, row, 'consignee'),
    persons: (row: SeizureRow, _: unknown, { reader }: SubgraphContext) => personsOf(reader, row),
  },
  SeizureStorage: { alerts: (storage: SeizureStorage) => storageAlerts(storage, new Date()) },
  DeclaredOrigin: { state: ({ state }: DeclaredOrigin) => stateReference(state) },
  SeizureRouteLeg: { country: ({ country }: RouteLeg) => stateReference(country) },
};
