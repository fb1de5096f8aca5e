-- The audit log of a database: one for all subgraphs that live in it. An entry is written in the transaction of
-- what it tells of; the sealer then gives it its place. Nothing here is ever updated or deleted, but for
-- `opening`, which holds what may have to be erased.

CREATE FUNCTION :schema.acting_authority() RETURNS text
  LANGUAGE sql STABLE RETURN NULLIF(current_setting('hub.authority', true), '');

-- The subgraph whose role asks; no other role has a name of this form.
CREATE FUNCTION :schema.acting_subgraph() RETURNS text
  LANGUAGE sql STABLE RETURN CASE WHEN starts_with(current_user::text, 'turath_') THEN substr(current_user::text, 8) END;

CREATE FUNCTION :schema.has_role(wanted text[]) RETURNS boolean
  LANGUAGE sql STABLE
  RETURN COALESCE(string_to_array(NULLIF(current_setting('hub.roles', true), ''), ',') && wanted, false);

-- Who of an authority looks into its log, as `subgraphs/kernel/audit/access.ts` says it.
CREATE FUNCTION :schema.may_audit(source text) RETURNS boolean
  LANGUAGE sql STABLE
  RETURN :schema.has_role(ARRAY['AUDITOR', 'REGISTRY_STEWARD', 'ADMINISTRATOR']
    || CASE source WHEN 'seizures' THEN ARRAY['CUSTOMS_OFFICER'] WHEN 'cases' THEN ARRAY['CASE_OFFICER'] ELSE '{}'::text[] END);

CREATE TABLE :schema.entry (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  id text NOT NULL,
  -- the subgraph that wrote it
  source text NOT NULL,
  -- whose record is concerned; in this authority's log it stands
  authority_id text NOT NULL CHECK (position(E'\n' in authority_id) = 0),
  kind text NOT NULL CHECK (kind IN ('ACT', 'READ')),
  at timestamptz NOT NULL,
  -- canonical JSON; what is sealed is this text
  body text NOT NULL,
  -- from the text, so that no filter can tell another story than the text
  record_id text NOT NULL GENERATED ALWAYS AS (body::jsonb ->> 'record') STORED,
  by_authority_id text GENERATED ALWAYS AS (body::jsonb #>> '{by,authority}') STORED
);
CREATE INDEX entry_order ON :schema.entry (xid, seq);
CREATE INDEX entry_reads ON :schema.entry (authority_id, source, at DESC, id) WHERE kind = 'READ';
CREATE INDEX entry_reads_of_record ON :schema.entry (record_id, at DESC) WHERE kind = 'READ';

-- What opens the commitments of an entry. Deleting a row leaves the log as verifiable as it was.
CREATE TABLE :schema.opening (
  entry_id text NOT NULL,
  part text NOT NULL CHECK (part IN ('ACTOR', 'PERSONS')),
  authority_id text NOT NULL,
  record_id text NOT NULL,
  salt bytea NOT NULL,
  -- null where the value stands in the registry's own tables for personal data
  value jsonb,
  PRIMARY KEY (entry_id, part)
);
CREATE INDEX opening_of_record ON :schema.opening (record_id);

-- Where an entry stands: in the log of the database, and in its authority's own.
CREATE TABLE :schema.sealed (
  index bigint PRIMARY KEY,
  -- no entry is sealed twice
  entry_seq bigint NOT NULL UNIQUE,
  entry_id text NOT NULL,
  authority_id text NOT NULL,
  position bigint NOT NULL,
  leaf bytea NOT NULL CHECK (octet_length(leaf) = 32),
  UNIQUE (authority_id, position)
);
CREATE INDEX sealed_entry ON :schema.sealed (entry_id);

-- The complete inner nodes of the Merkle tree; the leaves stand in `sealed`.
CREATE TABLE :schema.node (
  level smallint NOT NULL CHECK (level > 0),
  index bigint NOT NULL,
  hash bytea NOT NULL CHECK (octet_length(hash) = 32),
  PRIMARY KEY (level, index)
);

-- What the log is called; one row, made by the first sealer.
CREATE TABLE :schema.log (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  id text NOT NULL
);

CREATE TABLE :schema.checkpoint (
  size bigint PRIMARY KEY,
  -- canonical JSON; what is signed is this text
  text text NOT NULL,
  signature text NOT NULL,
  -- the first 16 bytes of the hash of every leaf that it adds
  leaves bytea NOT NULL,
  -- how far the entries are sealed, in the order of their transactions on this server
  last_xid xid8 NOT NULL,
  last_seq bigint NOT NULL
);

-- Counter-signatures of those who keep checkpoints outside the hub.
CREATE TABLE :schema.witness (
  size bigint NOT NULL REFERENCES :schema.checkpoint (size),
  witness_key text NOT NULL,
  authority_id text NOT NULL,
  signature text NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (size, witness_key)
);

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['entry', 'opening', 'sealed', 'node', 'log', 'checkpoint', 'witness'] LOOP
    EXECUTE format('ALTER TABLE :schema.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE :schema.%I FORCE ROW LEVEL SECURITY', name);
  END LOOP;
  -- The sealer reads entries and adds to what it has sealed. It has no business with what opens commitments.
  EXECUTE 'CREATE POLICY seals ON :schema.entry FOR SELECT TO :role USING (true)';
  FOREACH name IN ARRAY ARRAY['sealed', 'node', 'log', 'checkpoint', 'witness'] LOOP
    EXECUTE format('CREATE POLICY seals ON :schema.%I FOR SELECT TO :role USING (true)', name);
    EXECUTE format('CREATE POLICY adds ON :schema.%I FOR INSERT TO :role WITH CHECK (true)', name);
  END LOOP;
END $$;

-- A subgraph writes what its session does itself, under its own name and its principal's.
CREATE POLICY appends ON :schema.entry FOR INSERT
  WITH CHECK (source = :schema.acting_subgraph() AND by_authority_id IS NOT DISTINCT FROM :schema.acting_authority());
CREATE POLICY own_log ON :schema.entry FOR SELECT
  USING (authority_id = :schema.acting_authority() AND source = :schema.acting_subgraph() AND :schema.may_audit(source));
CREATE POLICY own_log ON :schema.sealed FOR SELECT
  USING (authority_id = :schema.acting_authority() AND :schema.acting_subgraph() IS NOT NULL);
-- An opening belongs to whoever acted, who need not be whose record it is: officers are named to their own authority alone.
CREATE POLICY appends ON :schema.opening FOR INSERT WITH CHECK (authority_id = :schema.acting_authority());
CREATE POLICY own_openings ON :schema.opening FOR SELECT
  USING (authority_id = :schema.acting_authority() AND :schema.may_audit(''));
-- An auditor looks and destroys no evidence.
CREATE POLICY erases ON :schema.opening FOR DELETE
  USING (authority_id = :schema.acting_authority() AND :schema.has_role(ARRAY['REGISTRY_STEWARD', 'ADMINISTRATOR']));

GRANT USAGE ON SCHEMA :schema TO :role;
GRANT SELECT ON :schema.entry TO :role;
GRANT SELECT, INSERT ON :schema.sealed, :schema.node, :schema.log, :schema.checkpoint, :schema.witness TO :role;
