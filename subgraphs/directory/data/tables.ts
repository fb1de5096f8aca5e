import { boolean, integer, jsonb, pgSchema, text } from 'drizzle-orm/pg-core';
import { instant } from '../../kernel/data/columns.ts';
import type { RecordPrefix } from '../../../schema/ids.ts';
import type { Audience, FieldClass, FuzzyDateValue, LocalizedTextValue, SharingTier, SourceValue } from '../../kernel/values/types.ts';

/** The contract's name for a kind of record: the prefix of its ids, in capitals. */
export type RecordKind = Uppercase<RecordPrefix>;

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
  revision: integer('revision').notNull(),
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
  kinds: text('kinds').array().$type<RecordKind[]>().notNull(),
  /** None for all records of the kinds. */
  recordIds: text('record_ids').array().notNull(),
  fieldClasses: text('field_classes').array().$type<FieldClass[]>().notNull(),
  purpose: text('purpose').notNull(),
  legalBasis: text('legal_basis'),
  onwardSharing: boolean('onward_sharing').notNull(),
  validFrom: instant('valid_from').notNull(),
  validUntil: instant('valid_until'),
  acceptedBy: text('accepted_by').array().notNull(),
  /** When all grantees had accepted. */
  acceptedAt: instant('accepted_at'),
  leftBy: text('left_by').array().notNull(),
  /** When the grantor revoked it, or the last grantee left. */
  revokedAt: instant('revoked_at'),
  endReason: text('end_reason'),
  createdAt: instant('created_at').notNull(),
});

export const issuedGrant = schema.table('issued_grant', {
  id: text('id').primaryKey(),
  recordId: text('record_id').notNull(),
  /** The authority that answers for the record. */
  ownerAuthorityId: text('owner_authority_id').notNull(),
  issuedBy: text('issued_by').notNull(),
  granteeAuthorityId: text('grantee_authority_id').notNull(),
  fieldClasses: text('field_classes').array().$type<FieldClass[]>().notNull(),
  purpose: text('purpose').notNull(),
  agreementId: text('agreement_id'),
  validFrom: instant('valid_from').notNull(),
  validUntil: instant('valid_until'),
  revokedAt: instant('revoked_at'),
  endReason: text('end_reason'),
  createdAt: instant('created_at').notNull(),
});

/** The access rows of all records, from the registries' feeds. */
export const recordOwner = schema.table('record_owner', {
  id: text('record_id').primaryKey(),
  authorityId: text('authority_id').notNull(),
  tier: text('tier').$type<SharingTier>().notNull(),
  audience: text('audience').array().$type<Audience[]>().notNull(),
  embargoUntil: instant('embargo_until'),
});

export type StateRow = typeof state.$inferSelect;
export type AuthorityRow = typeof authority.$inferSelect;
export type TreatyRow = typeof treaty.$inferSelect;
export type ConceptRow = typeof concept.$inferSelect;
export type AgreementRow = typeof agreement.$inferSelect;
export type IssuedGrantRow = typeof issuedGrant.$inferSelect;
export type RecordOwnerRow = typeof recordOwner.$inferSelect;
