-- Being party to a record opens it, without any class: the parties of a case read the case, and nothing by that elsewhere.
CREATE TABLE :schema.record_party (
  record_id text NOT NULL,
  authority_id text NOT NULL,
  party_authority_id text NOT NULL,
  PRIMARY KEY (record_id, party_authority_id)
);
ALTER TABLE :schema.record_party ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.record_party FORCE ROW LEVEL SECURITY;
CREATE POLICY concerned ON :schema.record_party FOR SELECT TO :role
  USING (authority_id = :schema.acting_authority() OR party_authority_id = :schema.acting_authority());
CREATE POLICY inserts ON :schema.record_party FOR INSERT TO :role WITH CHECK (authority_id = :schema.acting_authority());
CREATE POLICY deletes ON :schema.record_party FOR DELETE TO :role USING (authority_id = :schema.acting_authority());
-- The record index keeps the parties of other subgraphs' records.
CREATE POLICY index_keeper ON :schema.record_party TO :feed_role USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, DELETE ON :schema.record_party TO :feed_role;

CREATE OR REPLACE FUNCTION :schema.standing(record_id text, authority_id text)
  RETURNS TABLE (id text, agreement_id text, field_classes text[]) LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT g.id, g.agreement_id, g.field_classes
  FROM :schema.access_grant g
  WHERE g.record_id = standing.record_id
    AND g.grantor_authority_id = standing.authority_id
    AND g.grantee_authority_id = NULLIF(current_setting('hub.authority', true), '')
    AND current_setting('hub.grants', true) IS DISTINCT FROM 'off'
    AND g.valid_from <= now() AND (g.valid_until IS NULL OR g.valid_until > now())
    AND (g.agreement_id IS NULL OR COALESCE(lower(btrim(g.purpose)) = lower(btrim(current_setting('hub.purpose', true))), false))
  UNION ALL
  SELECT a.id, a.id, a.field_classes
  FROM :schema.access_agreement a
  WHERE a.grantor_authority_id = standing.authority_id
    AND a.grantee_authority_ids @> ARRAY[NULLIF(current_setting('hub.authority', true), '')]
    AND upper(split_part(standing.record_id, '_', 1)) = ANY (a.kinds)
    AND (a.record_ids = '{}' OR standing.record_id = ANY (a.record_ids))
    AND current_setting('hub.grants', true) IS DISTINCT FROM 'off'
    AND a.valid_from <= now() AND (a.valid_until IS NULL OR a.valid_until > now())
    AND COALESCE(lower(btrim(a.purpose)) = lower(btrim(current_setting('hub.purpose', true))), false)
  UNION ALL
  SELECT 'party', NULL, '{}'::text[]
  FROM :schema.record_party p
  WHERE p.record_id = standing.record_id AND p.authority_id = standing.authority_id
    AND p.party_authority_id = NULLIF(current_setting('hub.authority', true), '');
END;
