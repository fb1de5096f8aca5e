-- What is left of a record that its authority withdrew: nobody reads it any more, its versions stay for its authority, and
-- neither its identifier nor the authority's own is used again.
CREATE TABLE :schema.tombstone (
  record_id text PRIMARY KEY,
  authority_id text NOT NULL,
  local_id text NOT NULL,
  -- of the record when it was withdrawn
  revision integer NOT NULL,
  reason text NOT NULL,
  withdrawn_at timestamptz NOT NULL DEFAULT now(),
  withdrawn_by text,
  UNIQUE (authority_id, local_id)
);
ALTER TABLE :schema.tombstone ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.tombstone FORCE ROW LEVEL SECURITY;
CREATE POLICY owns ON :schema.tombstone FOR SELECT TO :role USING (authority_id = :schema.acting_authority());
CREATE POLICY withdraws ON :schema.tombstone FOR INSERT TO :role WITH CHECK (authority_id = :schema.acting_authority());
CREATE POLICY feeds ON :schema.tombstone FOR SELECT TO :feed_role USING (true);
