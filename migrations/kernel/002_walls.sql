-- The third wall: PostgreSQL itself decides what a session may read and write. The session says who it
-- acts for by SET LOCAL; a setting that is absent or empty denies.

CREATE FUNCTION :schema.acting_authority() RETURNS text
  LANGUAGE sql STABLE RETURN NULLIF(current_setting('hub.authority', true), '');

CREATE FUNCTION :schema.has_role(wanted text[]) RETURNS boolean
  LANGUAGE sql STABLE
  RETURN COALESCE(string_to_array(NULLIF(current_setting('hub.roles', true), ''), ',') && wanted, false);

-- The sharing table of the hub, as the kernel's policy states it.
CREATE FUNCTION :schema.readable(record_id text, authority_id text, tier text, audience text[], embargo_until timestamptz)
  RETURNS boolean LANGUAGE sql STABLE
  RETURN COALESCE(authority_id = NULLIF(current_setting('hub.authority', true), ''), false)
    OR ((embargo_until IS NULL OR embargo_until <= now()) AND (
      tier = 'PUBLIC'
      OR (tier = 'COMMUNITY'
          AND current_setting('hub.member', true) = 'on'
          AND (audience = '{}' OR COALESCE(NULLIF(current_setting('hub.sector', true), '') = ANY (audience), false)))
      OR (tier = 'PARTIES' AND EXISTS (
          SELECT 1 FROM :schema.access_grant g
          WHERE g.record_id = readable.record_id
            AND g.grantor_authority_id = readable.authority_id
            AND g.grantee_authority_id = NULLIF(current_setting('hub.authority', true), '')
            AND g.valid_from <= now() AND (g.valid_until IS NULL OR g.valid_until > now())))));

CREATE PROCEDURE :schema.protect_record_table(table_name text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE :schema.%I ENABLE ROW LEVEL SECURITY', table_name);
  EXECUTE format('ALTER TABLE :schema.%I FORCE ROW LEVEL SECURITY', table_name);
  EXECUTE format('CREATE POLICY reads ON :schema.%I FOR SELECT TO :role USING (:schema.readable(id, authority_id, tier, audience, embargo_until))', table_name);
  EXECUTE format('CREATE POLICY inserts ON :schema.%I FOR INSERT TO :role WITH CHECK (authority_id = :schema.acting_authority())', table_name);
  EXECUTE format('CREATE POLICY updates ON :schema.%I FOR UPDATE TO :role USING (authority_id = :schema.acting_authority()) WITH CHECK (authority_id = :schema.acting_authority())', table_name);
  EXECUTE format('CREATE POLICY deletes ON :schema.%I FOR DELETE TO :role USING (authority_id = :schema.acting_authority())', table_name);
  EXECUTE format('CREATE POLICY feeds ON :schema.%I FOR SELECT TO :feed_role USING (true)', table_name);
  EXECUTE format('CREATE INDEX %I ON :schema.%I (tier, id)', table_name || '_by_tier', table_name);
END $$;

-- A part is readable when its record is: the policy of the parent decides.
CREATE PROCEDURE :schema.protect_child_table(table_name text, parent_table text, parent_column text) LANGUAGE plpgsql AS $$
DECLARE
  sees text := format('EXISTS (SELECT 1 FROM :schema.%I parent WHERE parent.id = %I)', parent_table, parent_column);
  owns text := format('EXISTS (SELECT 1 FROM :schema.%I parent WHERE parent.id = %I AND parent.authority_id = :schema.acting_authority())', parent_table, parent_column);
BEGIN
  EXECUTE format('ALTER TABLE :schema.%I ENABLE ROW LEVEL SECURITY', table_name);
  EXECUTE format('ALTER TABLE :schema.%I FORCE ROW LEVEL SECURITY', table_name);
  EXECUTE format('CREATE POLICY reads ON :schema.%I FOR SELECT TO :role USING (%s)', table_name, sees);
  EXECUTE format('CREATE POLICY inserts ON :schema.%I FOR INSERT TO :role WITH CHECK (%s)', table_name, owns);
  EXECUTE format('CREATE POLICY updates ON :schema.%I FOR UPDATE TO :role USING (%s) WITH CHECK (%s)', table_name, owns, owns);
  EXECUTE format('CREATE POLICY deletes ON :schema.%I FOR DELETE TO :role USING (%s)', table_name, owns);
  EXECUTE format('CREATE POLICY feeds ON :schema.%I FOR SELECT TO :feed_role USING (true)', table_name);
END $$;

-- Tables that only the record's own authority opens.
CREATE PROCEDURE :schema.protect_own_table(table_name text, roles text[]) LANGUAGE plpgsql AS $$
DECLARE
  owns text := 'authority_id = :schema.acting_authority()'
    || CASE WHEN roles IS NULL THEN '' ELSE format(' AND :schema.has_role(%L)', roles) END;
BEGIN
  EXECUTE format('ALTER TABLE :schema.%I ENABLE ROW LEVEL SECURITY', table_name);
  EXECUTE format('ALTER TABLE :schema.%I FORCE ROW LEVEL SECURITY', table_name);
  EXECUTE format('CREATE POLICY owns ON :schema.%I TO :role USING (%s) WITH CHECK (%s)', table_name, owns, owns);
  EXECUTE format('CREATE POLICY feeds ON :schema.%I FOR SELECT TO :feed_role USING (true)', table_name);
END $$;

CALL :schema.protect_own_table('revision', NULL);
CALL :schema.protect_own_table('person_detail', ARRAY['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CASE_OFFICER', 'CASE_PARTY_COUNSEL']);
CALL :schema.protect_own_table('source_row', ARRAY['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CASE_OFFICER', 'CASE_PARTY_COUNSEL']);

-- A grant is seen by its two sides; it is written by the feed of the directory, which is the owner of grants.
ALTER TABLE :schema.access_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.access_grant FORCE ROW LEVEL SECURITY;
CREATE POLICY concerned ON :schema.access_grant FOR SELECT TO :role
  USING (grantee_authority_id = :schema.acting_authority() OR grantor_authority_id = :schema.acting_authority());
CREATE POLICY granted ON :schema.access_grant TO :role
  USING (grantor_authority_id = :schema.acting_authority()) WITH CHECK (grantor_authority_id = :schema.acting_authority());

-- The registry writes its change entries and never reads or rewrites them; the feed reads them.
ALTER TABLE :schema.change_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.change_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY appends ON :schema.change_entry FOR INSERT TO :role WITH CHECK (true);
CREATE POLICY feeds ON :schema.change_entry FOR SELECT TO :feed_role USING (true);
