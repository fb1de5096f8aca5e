-- placeholder of the branch; replaced by the one of the agreements
CREATE TABLE :schema.access_agreement (
  id text PRIMARY KEY, grantor_authority_id text NOT NULL, grantee_authority_ids text[] NOT NULL, kinds text[] NOT NULL,
  record_ids text[] NOT NULL DEFAULT '{}', field_classes text[] NOT NULL DEFAULT '{}', purpose text NOT NULL,
  onward_sharing boolean NOT NULL DEFAULT false, valid_from timestamptz NOT NULL, valid_until timestamptz
);
ALTER TABLE :schema.access_agreement ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.access_agreement FORCE ROW LEVEL SECURITY;
CREATE POLICY concerned ON :schema.access_agreement FOR SELECT TO :role
  USING (grantor_authority_id = :schema.acting_authority() OR :schema.acting_authority() = ANY (grantee_authority_ids));
