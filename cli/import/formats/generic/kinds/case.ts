import { emptyCase, type CaseDocument } from '../../../../../subgraphs/cases/documents.ts';
import { many, one, oneOf, type GenericKind } from '../paths.ts';

/** Repatriation cases from a table. */
export const genericCase: GenericKind<CaseDocument> = {
  record: 'RepatriationCase',
  empty: emptyCase,
  paths: {
    remedySought: oneOf(['RESTITUTION', 'RETURN', 'REPATRIATION'], (file, value) => void (file.remedySought = value)),
    summary: many('text', (file, text) => void file.summary.push(text)),
    openedAt: one('date', (file, date) => void (file.openedAt = date)),
    closedAt: one('date', (file, date) => void (file.closedAt = date)),
    state: oneOf(
      [
        'DRAFT', 'OPENED', 'RESEARCH', 'CLAIM_READY', 'SUBMITTED', 'ACKNOWLEDGED', 'NEGOTIATION', 'MEDIATION', 'LITIGATION', 'CRIMINAL_OR_FORFEITURE', 'DECIDED',
        'AGREED', 'APPEAL', 'TITLE_RESOLVED', 'HANDOVER_SCHEDULED', 'IN_TRANSIT', 'RECEIVED', 'CLOSED', 'SUSPENDED', 'DORMANT', 'REJECTED', 'WITHDRAWN', 'REOPENED',
      ],
      (file, value) => void (file.state = value),
    ),
    stateReason: one('text', (file, { value }) => void (file.stateReason = value)),
    requestingStates: many('code', (file, code) => void file.requestingStates.push(code)),
    respondentStates: many('code', (file, code) => void file.respondentStates.push(code)),
  },
};
