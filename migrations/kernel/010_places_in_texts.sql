-- A value may be of two classes at once, as a caption that is held back and tells an exact place: `HOLD_BACK+EXACT_PLACE`
-- is open to whom both are.
CREATE OR REPLACE FUNCTION :schema.class_open(wanted text, of_record text, of_authority text) RETURNS boolean LANGUAGE sql STABLE
  RETURN COALESCE(wanted, '') <> '' AND NOT EXISTS (
    SELECT 1 FROM unnest(string_to_array(wanted, '+')) AS one (class)
    WHERE NOT (
        (COALESCE(of_authority = :schema.acting_authority(), false)
          AND EXISTS (SELECT 1 FROM :schema.class_role c WHERE c.field_class = one.class AND c.effect = 'ALLOW' AND :schema.has_role(ARRAY[c.role])))
        OR one.class = ANY (:schema.granted_classes(of_record, of_authority)))
      OR EXISTS (SELECT 1 FROM :schema.class_role c WHERE c.field_class = one.class AND c.effect = 'DENY' AND :schema.has_role(ARRAY[c.role])));

-- Faces of versions are made anew where they were made in an older way.
CREATE POLICY renews ON :schema.revision_face FOR UPDATE TO :role USING (authority_id = :schema.acting_authority()) WITH CHECK (authority_id = :schema.acting_authority());

-- An identifier may tell an exact place too, as one that is a grid reference does. What is shown, filtered and sorted by
-- is coarse then; by the identifier as it was given the record is found again.
ALTER TABLE :schema.record_template ADD COLUMN coarse_local_id text;
ALTER TABLE :schema.record_template ADD COLUMN shown_local_id text NOT NULL GENERATED ALWAYS AS (COALESCE(coarse_local_id, local_id)) STORED;
CREATE INDEX ON :schema.record_template (authority_id, shown_local_id);
CREATE PROCEDURE :schema.coarse_local_id(table_name text) LANGUAGE plpgsql AS $$
BEGIN
  -- A table that was made from the template since has all of it.
  IF EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = format(':schema.%I', table_name)::regclass AND a.attname = 'coarse_local_id') THEN
    RETURN;
  END IF;
  EXECUTE format('ALTER TABLE :schema.%I ADD COLUMN coarse_local_id text', table_name);
  EXECUTE format('ALTER TABLE :schema.%I ADD COLUMN shown_local_id text NOT NULL GENERATED ALWAYS AS (COALESCE(coarse_local_id, local_id)) STORED', table_name);
  EXECUTE format('CREATE INDEX ON :schema.%I (authority_id, shown_local_id)', table_name);
END $$;
