import type { PageArgs } from '../../kernel/data/keyset.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { recordFields } from '../../kernel/graph/record-fields.ts';
import { seizureItem, type SeizureRow, seizureStatement } from '../data/tables.ts';
import type { DeclaredOrigin, RouteLeg, SeizureDeclaration } from '../documents.ts';
import { partsPage, personAt, personsOf, standingValues, stateReference } from './parts.ts';

/** The declarations, without their numbers where those are withheld. */
function declarationsOf(row: SeizureRow, { reader }: SubgraphContext): SeizureDeclaration[] {
  const open = reader.view(row).open('INVESTIGATION');
  return row.declarations.map((declaration) => (open ? declaration : { ...declaration, number: null }));
}

export const seizureFields = {
  Seizure: {
    ...recordFields({ en: 'Unnamed seizure', fr: 'Saisie sans titre', ar: 'ضبط بلا عنوان' }),
    legalBasis: ({ seizureBasis }: SeizureRow) => seizureBasis,
    seizingState: ({ seizingState }: SeizureRow) => stateReference(seizingState),
    declaration: (row: SeizureRow, _: unknown, context: SubgraphContext) => declarationsOf(row, context)[0] ?? null,
    declarations: (row: SeizureRow, _: unknown, context: SubgraphContext) => declarationsOf(row, context),
    assessedValues: ({ valuations }: SeizureRow) => standingValues(valuations),
    detection: (row: SeizureRow, _: unknown, { reader }: SubgraphContext) =>
      row.detection === null || reader.view(row).open('INVESTIGATION') ? row.detection : { kind: row.detection.kind, text: null },
    riskIndicators: (row: SeizureRow, _: unknown, { reader }: SubgraphContext) =>
      reader.view(row).open('INVESTIGATION') ? row.riskIndicators : row.riskIndicators.filter(({ indicator }) => indicator !== 'DEALER_FLAGGED'),
    storage: (row: SeizureRow, _: unknown, { reader }: SubgraphContext) => (reader.view(row).open('STORAGE') ? row.storage : null),
    items: (row: SeizureRow, args: PageArgs, { reader }: SubgraphContext) =>
      partsPage(reader, { name: 'items', table: seizureItem, parent: seizureItem.seizureId }, args, { id: row.id, record: row }),
    statements: (row: SeizureRow, args: PageArgs, { reader }: SubgraphContext) =>
      partsPage(reader, { name: 'statements', table: seizureStatement, parent: seizureStatement.seizureId }, args, { id: row.id, record: row }),
    consignor: (row: SeizureRow, _: unknown, { reader }: SubgraphContext) => personAt(reader, row, 'consignor'),
    consignee: (row: SeizureRow, _: unknown, { reader }: SubgraphContext) => personAt(reader, row, 'consignee'),
    persons: (row: SeizureRow, _: unknown, { reader }: SubgraphContext) => personsOf(reader, row),
    unread: (row: SeizureRow, _: unknown, { reader }: SubgraphContext) => (reader.view(row).own ? row.unread : []),
  },
  DeclaredOrigin: { state: ({ state }: DeclaredOrigin) => stateReference(state) },
  SeizureRouteLeg: { country: ({ country }: RouteLeg) => stateReference(country) },
};
