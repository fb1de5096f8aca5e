-- Field classes as a wall of PostgreSQL: the rows of a record hold only what every reader of the record may see.
-- What a class withholds stands here, a row for each part and class, and overlays the part for those to whom it is open.
CREATE TABLE :schema.withheld (
  record_id text NOT NULL,
  authority_id text NOT NULL,
  -- the record itself or a part of it
  part_id text NOT NULL,
  field_class text NOT NULL,
  -- columns of the part, by the names of the registry's table
  value jsonb NOT NULL,
  -- of the record when the value last changed; the version that a reader sees follows the classes open to it
  revision integer NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (part_id, field_class)
);
CREATE INDEX withheld_of ON :schema.withheld (record_id);
ALTER TABLE :schema.withheld ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.withheld FORCE ROW LEVEL SECURITY;

-- The policy's table of roles and classes once more; a test holds the two to each other. Deny wins.
CREATE TABLE :schema.class_role (
  effect text NOT NULL CHECK (effect IN ('ALLOW', 'DENY')),
  field_class text NOT NULL,
  role text NOT NULL,
  PRIMARY KEY (field_class, role, effect)
);
INSERT INTO :schema.class_role (effect, field_class, role)
SELECT 'ALLOW', open.field_class, role FROM (VALUES
  ('EXACT_PLACE', ARRAY['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CUSTOMS_ANALYST', 'CASE_OFFICER', 'CASE_PARTY_COUNSEL']),
  ('PERSON', ARRAY['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CASE_OFFICER', 'CASE_PARTY_COUNSEL']),
  ('STORAGE', ARRAY['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CASE_OFFICER']),
  ('HOLD_BACK', ARRAY['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CUSTOMS_ANALYST', 'CASE_OFFICER']),
  ('NEGOTIATION', ARRAY['CASE_OFFICER', 'CASE_PARTY_COUNSEL']),
  ('VALUATION', ARRAY['CASE_OFFICER', 'CASE_PARTY_COUNSEL', 'CUSTOMS_ANALYST']),
  ('INVESTIGATION', ARRAY['CUSTOMS_OFFICER', 'CUSTOMS_ANALYST', 'CASE_OFFICER'])) open (field_class, roles), unnest(roles) role;
-- An auditor sees who read what, and none of it.
INSERT INTO :schema.class_role (effect, field_class, role)
SELECT DISTINCT 'DENY', field_class, 'AUDITOR' FROM :schema.class_role;

-- On what a reading of a record, or of classes of its fields, rests beside the tier: for the reader's eyes and for the log.
CREATE FUNCTION :schema.granted_by(record_id text, authority_id text) RETURNS jsonb LANGUAGE sql STABLE
  RETURN COALESCE((
    SELECT jsonb_agg(jsonb_build_object(
      'grant', CASE WHEN s.id IS DISTINCT FROM s.agreement_id THEN s.id END, 'agreement', s.agreement_id, 'classes', s.field_classes) ORDER BY s.id)
    FROM :schema.standing(granted_by.record_id, granted_by.authority_id) s), '[]');

CREATE FUNCTION :schema.class_open(wanted text, of_record text, of_authority text) RETURNS boolean LANGUAGE sql STABLE
  RETURN (
      (COALESCE(of_authority = :schema.acting_authority(), false)
        AND EXISTS (SELECT 1 FROM :schema.class_role c WHERE c.field_class = wanted AND c.effect = 'ALLOW' AND :schema.has_role(ARRAY[c.role])))
      OR wanted = ANY (:schema.granted_classes(of_record, of_authority)))
    AND NOT EXISTS (SELECT 1 FROM :schema.class_role c WHERE c.field_class = wanted AND c.effect = 'DENY' AND :schema.has_role(ARRAY[c.role]));

-- A key for each record seals its persons and its source row; without the key nobody reads them again. A key that is
-- null says that they were erased and are not to be entered again.
CREATE TABLE :schema.person_key (
  record_id text PRIMARY KEY,
  authority_id text NOT NULL,
  wrapped text
);
-- An owner that is no superuser is bound by forced policies too.
ALTER TABLE :schema.person_detail NO FORCE ROW LEVEL SECURITY;
ALTER TABLE :schema.source_row NO FORCE ROW LEVEL SECURITY;
INSERT INTO :schema.person_key (record_id, authority_id, wrapped)
  SELECT record_id, authority_id, '' FROM :schema.person_detail UNION SELECT record_id, authority_id, '' FROM :schema.source_row;
ALTER TABLE :schema.person_detail FORCE ROW LEVEL SECURITY;
ALTER TABLE :schema.source_row FORCE ROW LEVEL SECURITY;
ALTER TABLE :schema.person_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.person_key FORCE ROW LEVEL SECURITY;

CREATE PROCEDURE :schema.protect_persons(table_name text, record_table text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('DROP POLICY IF EXISTS owns ON :schema.%I', table_name);
  EXECUTE format('CREATE POLICY opens ON :schema.%I FOR SELECT TO :role USING (
    :schema.class_open(''PERSON'', record_id, authority_id) AND EXISTS (SELECT 1 FROM :schema.%I r WHERE r.id = record_id))', table_name, record_table);
  EXECUTE format('CREATE POLICY inserts ON :schema.%I FOR INSERT TO :role WITH CHECK (authority_id = :schema.acting_authority())', table_name);
  EXECUTE format('CREATE POLICY deletes ON :schema.%I FOR DELETE TO :role USING (authority_id = :schema.acting_authority())', table_name);
END $$;

-- Called once for the table of records: what is withheld of a record needs the record to be readable.
CREATE PROCEDURE :schema.protect_withheld(record_table text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE POLICY opens ON :schema.withheld FOR SELECT TO :role USING (
    :schema.class_open(field_class, record_id, authority_id) AND EXISTS (SELECT 1 FROM :schema.%I r WHERE r.id = record_id))', record_table);
  EXECUTE 'CREATE POLICY inserts ON :schema.withheld FOR INSERT TO :role WITH CHECK (authority_id = :schema.acting_authority())';
  EXECUTE 'CREATE POLICY updates ON :schema.withheld FOR UPDATE TO :role USING (authority_id = :schema.acting_authority()) WITH CHECK (authority_id = :schema.acting_authority())';
  EXECUTE 'CREATE POLICY deletes ON :schema.withheld FOR DELETE TO :role USING (authority_id = :schema.acting_authority())';
  -- Private persons, and the source rows that may name them, are a class like any other.
  CALL :schema.protect_persons('person_detail', record_table);
  CALL :schema.protect_persons('source_row', record_table);
  CALL :schema.protect_persons('person_key', record_table);
END $$;

-- Parts that a class withholds whole: they stand in their table and are there only for those to whom the class is open.
CREATE PROCEDURE :schema.protect_withheld_parts(table_name text, parent_table text, parent_column text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE :schema.%I ADD COLUMN withheld_class text', table_name);
  EXECUTE format('CREATE POLICY opens ON :schema.%I AS RESTRICTIVE FOR SELECT TO :role USING (withheld_class IS NULL OR EXISTS (
    SELECT 1 FROM :schema.%I parent WHERE parent.id = %I AND :schema.class_open(withheld_class, parent.id, parent.authority_id)))',
    table_name, parent_table, parent_column);
END $$;

-- How the rows of a kind were made; rows made in an older way are made again from the last drafts.
CREATE TABLE :schema.projection (kind text PRIMARY KEY, version integer NOT NULL);
ALTER TABLE :schema.projection ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.projection FORCE ROW LEVEL SECURITY;
CREATE POLICY keeps ON :schema.projection TO :role USING (true) WITH CHECK (true);
