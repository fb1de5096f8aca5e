-- Every version of a record as everybody who might read it saw it: the disclosed draft, with the sharing of that time.
-- The whole drafts stay in `revision`, for their own authority.
CREATE TABLE :schema.revision_face (
  id text PRIMARY KEY GENERATED ALWAYS AS (record_id || '/' || revision) STORED,
  record_id text NOT NULL,
  revision integer NOT NULL,
  authority_id text NOT NULL,
  tier text NOT NULL,
  audience text[] NOT NULL,
  embargo_until timestamptz,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  recorded_by text,
  -- whether what everybody sees changed with it; else only those know of it to whom all classes are open
  public_changed boolean NOT NULL,
  -- what changed in the face since the revision before: [{ path, before, after }]
  changes jsonb NOT NULL,
  face jsonb NOT NULL
);
CREATE INDEX revision_face_of ON :schema.revision_face (record_id, revision DESC);
ALTER TABLE :schema.revision_face ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.revision_face FORCE ROW LEVEL SECURITY;
-- The version was for its reader at its time, and the record is now.
CREATE PROCEDURE :schema.protect_revisions(record_table text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE POLICY reads ON :schema.revision_face FOR SELECT TO :role USING (
    :schema.readable(record_id, authority_id, tier, audience, embargo_until) AND EXISTS (SELECT 1 FROM :schema.%I r WHERE r.id = record_id))', record_table);
  EXECUTE 'CREATE POLICY inserts ON :schema.revision_face FOR INSERT TO :role WITH CHECK (authority_id = :schema.acting_authority())';
END $$;
