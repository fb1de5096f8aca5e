-- Whoever keeps a record erases what opens the commitments about it: customs officers those of seizures, case officers
-- those of cases. PostgreSQL deletes nothing that the session does not see.
CREATE FUNCTION :schema.keeps(record_id text) RETURNS boolean
  LANGUAGE sql STABLE
  RETURN :schema.has_role(CASE split_part(record_id, '_', 1) WHEN 'seizure' THEN ARRAY['CUSTOMS_OFFICER'] WHEN 'case' THEN ARRAY['CASE_OFFICER'] ELSE ARRAY['REGISTRY_STEWARD'] END)
    AND NOT :schema.has_role(ARRAY['EXPERT']);
CREATE POLICY kept_openings ON :schema.opening FOR SELECT
  USING (authority_id = :schema.acting_authority() AND :schema.keeps(record_id));

-- Neither does an auditor erase anything by another role, nor an expert of one request look into the log by one.
DROP POLICY erases ON :schema.opening;
CREATE POLICY erases ON :schema.opening FOR DELETE
  USING (authority_id = :schema.acting_authority() AND (:schema.keeps(record_id) OR :schema.has_role(ARRAY['REGISTRY_STEWARD', 'ADMINISTRATOR']))
    AND NOT :schema.has_role(ARRAY['AUDITOR', 'EXPERT']));
CREATE OR REPLACE FUNCTION :schema.may_audit(source text) RETURNS boolean
  LANGUAGE sql STABLE
  RETURN :schema.has_role(ARRAY['AUDITOR', 'REGISTRY_STEWARD', 'ADMINISTRATOR']
    || CASE source WHEN 'seizures' THEN ARRAY['CUSTOMS_OFFICER'] WHEN 'cases' THEN ARRAY['CASE_OFFICER'] ELSE '{}'::text[] END)
    AND NOT :schema.has_role(ARRAY['EXPERT']);
