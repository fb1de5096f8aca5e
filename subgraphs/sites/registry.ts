import type { RecordDraft } from '../kernel/data/draft.ts';
import type { IndexDocument, IndexText, Registry } from '../kernel/data/registry.ts';
import type { LocalizedTextValue } from '../kernel/values/types.ts';
import { disclosure } from '../kernel/data/disclosure.ts';
import { anyOther } from '../kernel/data/withheld.ts';
import { coarseSite } from './data/disclosed.ts';
import { projectSite } from './data/project.ts';
import { conditionAssessment, disturbance, lootingReport, site, siteState, siteStatement, threat } from './data/tables.ts';
import type { SiteDocument } from './documents.ts';

/** Heritage sites as a kind of record. */
export const siteRegistry: Registry<SiteDocument> = {
  kind: 'HeritageSite',
  prefix: 'site',
  schema: 'sites',
  table: site,
  children: [
    { name: 'states', table: siteState, recordId: siteState.siteId },
    { name: 'assessments', table: conditionAssessment, recordId: conditionAssessment.siteId },
    { name: 'disturbances', table: disturbance, recordId: disturbance.siteId },
    { name: 'threats', table: threat, recordId: threat.siteId },
    { name: 'lootingReports', table: lootingReport, recordId: lootingReport.siteId },
    { name: 'statements', table: siteStatement, recordId: siteStatement.siteId },
  ],
  project: projectSite,
  index: indexOf,
  ...disclosure((draft) => ({ ...draft, document: { ...draft.document, unread: [] } }), coarseSite),
  withheld: {
    record: { unread: 'PERSON', [anyOther]: 'EXACT_PLACE' },
    assessments: { [anyOther]: 'EXACT_PLACE' },
    disturbances: { [anyOther]: 'EXACT_PLACE' },
    threats: { [anyOther]: 'EXACT_PLACE' },
    lootingReports: { [anyOther]: 'EXACT_PLACE' },
    statements: { [anyOther]: 'EXACT_PLACE' },
  },
};

function indexOf(draft: RecordDraft<SiteDocument>): IndexDocument {
  const { titles, localId, document } = draft;
  const { columns } = projectSite(draft, 'site');
  const text = (kind: IndexText['kind']) => ({ value, language }: LocalizedTextValue): IndexText => ({ kind, value, language });
  const inscribed = (columns['inscribedAt'] as { earliest: string | null } | null)?.earliest?.slice(0, 4);
  return {
    texts: [
      ...titles.map(text('title')),
      ...document.names.map(({ text: name }) => text('name')(name)),
      { kind: 'identifier', value: localId, language: null },
      ...document.designations.flatMap(({ number }) => (number === null || number === localId ? [] : [{ kind: 'identifier' as const, value: number, language: null }])),
      ...document.description.map(text('description')),
      ...document.justification.map(text('description')),
    ],
    facets: {
      CATEGORY: document.category === null ? [] : [document.category],
      DANGER: [document.inDanger ? 'IN_DANGER' : 'NOT_IN_DANGER'],
      CONDITION: columns['condition'] === null ? [] : [columns['condition'] as string],
      DISTURBANCE: columns['disturbanceCategories'] as string[],
      THREAT: columns['threatCategories'] as string[],
      DESIGNATION: columns['schemes'] as string[],
      YEAR: inscribed !== undefined && /^\d{4}$/.test(inscribed) ? [inscribed] : [],
    },
    states: [...new Set(document.states.flatMap(({ state, status }) => (state === null || status === 'REFUTED' ? [] : [state])))],
  };
}
