-- Photographs that authorities have sent: what the hub made of each, and by which checksums its file store finds them.
-- A record says that it shows one; until then nobody but the authority that sent it knows of it.
CREATE TABLE :schema.photograph_file (
  id text PRIMARY KEY,
  authority_id text NOT NULL,
  -- of the bytes that were sent, so that the same photograph sent again is the same file
  original_checksum text NOT NULL,
  checksum text NOT NULL,
  thumbnail_checksum text NOT NULL,
  media_type text NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  sent_by text NOT NULL,
  sent_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (authority_id, original_checksum)
);
ALTER TABLE :schema.photograph_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.photograph_file FORCE ROW LEVEL SECURITY;
CREATE POLICY owns ON :schema.photograph_file FOR SELECT TO :role USING (authority_id = :schema.acting_authority());
CREATE POLICY sends ON :schema.photograph_file FOR INSERT TO :role WITH CHECK (authority_id = :schema.acting_authority());
