-- Sharing agreements as data; their parties alone see them.
CREATE TABLE :schema.agreement (
  id text PRIMARY KEY,
  title text NOT NULL,
  grantor_authority_id text NOT NULL,
  grantee_authority_ids text[] NOT NULL,
  kinds text[] NOT NULL,
  field_classes text[] NOT NULL DEFAULT '{}',
  purpose text NOT NULL,
  legal_basis text,
  onward_sharing boolean NOT NULL DEFAULT false,
  valid_from timestamptz NOT NULL,
  valid_until timestamptz,
  accepted_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE :schema.agreement ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.agreement FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON :schema.agreement FOR SELECT TO :role
  USING (grantor_authority_id = :schema.acting_authority() OR :schema.acting_authority() = ANY (grantee_authority_ids));
CREATE POLICY grants ON :schema.agreement TO :role
  USING (grantor_authority_id = :schema.acting_authority()) WITH CHECK (grantor_authority_id = :schema.acting_authority());
