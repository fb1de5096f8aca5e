import { boolean, integer, jsonb, pgSchema, text } from 'drizzle-orm/pg-core';
import { instant } from '../../kernel/data/columns.ts';
import type { Audience, FuzzyDateValue, LocalizedTextValue, SourceValue } from '../../kernel/values/types.ts';

const schema = pgSchema('directory');
const texts = (name: string) => jsonb(name).$type<LocalizedTextValue[]>().notNull();
const date = (name: string) => jsonb(name).$type<FuzzyDateValue>();
const source = () => jsonb('source').$type<SourceValue>();

export const state = schema.table('state', {
  // Lists page by `id`; a state's is its code.
  id: text('code').primaryKey(),
  names: texts('names'),
  foldedNames: text('folded_names').notNull(),
  fictional: boolean('fictional').notNull(),
  isMember: boolean('is_member').notNull(),
});

export const membership = schema.table('membership', {
  stateCode: text('state_code').notNull(),
  organisation: text('organisation').notNull(),
  from: date('from_date'),
  to: date('to_date'),
  source: source(),
});

export const authority = schema.table('authority', {
  id: text('id').primaryKey(),
  names: texts('names'),
  sortName: text('sort_name').notNull(),
  foldedNames: text('folded_names').notNull(),
  stateCode: text('state_code'),
  kind: text('kind').notNull(),
  sector: text('sector').$type<Audience>(),
  identifiers: jsonb('identifiers').$type<{ scheme: string; value: string }[]>().notNull(),
  website: text('website'),
  description: texts('description'),
  synthetic: boolean('synthetic').notNull(),
  createdAt: instant('created_at').notNull(),
});

export const treaty = schema.table('treaty', {
  code: text('code').primaryKey(),
  names: texts('names'),
  adoptedAt: date('adopted_at'),
  inForceAt: date('in_force_at'),
  depositary: text('depositary'),
  position: integer('position').notNull(),
});

export const treatyParticipation = schema.table('treaty_participation', {
  treatyCode: text('treaty_code').notNull(),
  stateCode: text('state_code').notNull(),
  depositedAt: date('deposited_at'),
  inForceAt: date('in_force_at'),
  denouncedAt: date('denounced_at'),
  source: source(),
});

export const concept = schema.table('concept', {
  id: text('id').primaryKey(),
  uri: text('uri'),
  scheme: text('scheme').notNull(),
  notation: text('notation').notNull(),
  labels: texts('labels'),
  foldedLabels: text('folded_labels').notNull(),
  broaderId: text('broader_id'),
  source: source(),
});

export const agreement = schema.table('agreement', {
  id: text('id').primaryKey(),
  title: text('title').notNull(),
  grantorAuthorityId: text('grantor_authority_id').notNull(),
  granteeAuthorityIds: text('grantee_authority_ids').array().notNull(),
  kinds: text('kinds').array().notNull(),
  fieldClasses: text('field_classes').array().notNull(),
  purpose: text('purpose').notNull(),
  legalBasis: text('legal_basis'),
  onwardSharing: boolean('onward_sharing').notNull(),
  validFrom: instant('valid_from').notNull(),
  validUntil: instant('valid_until'),
  acceptedAt: instant('accepted_at'),
  revokedAt: instant('revoked_at'),
  createdAt: instant('created_at').notNull(),
});

export type StateRow = typeof state.$inferSelect;
export type AuthorityRow = typeof authority.$inferSelect;
export type TreatyRow = typeof treaty.$inferSelect;
export type ConceptRow = typeof concept.$inferSelect;
export type AgreementRow = typeof agreement.$inferSelect;
