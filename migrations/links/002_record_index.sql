-- The record index: an access row for every record, so that both ends of a link, every count and every
-- facet are decided here by the same policy as in the registries.
CREATE TABLE :schema.record_index (
  id text PRIMARY KEY,
  kind text NOT NULL,
  -- for a seized item the seizure whose sharing it has; otherwise the record itself
  record_id text NOT NULL,
  authority_id text NOT NULL,
  local_id text,
  tier text NOT NULL,
  audience text[] NOT NULL,
  embargo_until timestamptz,
  synthetic boolean NOT NULL,
  states text[] NOT NULL DEFAULT '{}',
  facets jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX record_index_by_authority ON :schema.record_index (authority_id, kind, created_at DESC);
CREATE INDEX record_index_by_record ON :schema.record_index (record_id);

ALTER TABLE :schema.record_index ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.record_index FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON :schema.record_index FOR SELECT TO :role
  USING (:schema.readable(record_id, authority_id, tier, audience, embargo_until));
CREATE POLICY index_keeper ON :schema.record_index TO :feed_role USING (true) WITH CHECK (true);

-- Searchable text of what is published, without row-level security, which would turn every trigram search
-- into a sequential scan; the indexer alone writes it and puts nothing else there.
CREATE TABLE :schema.public_text (
  record_id text NOT NULL,
  position integer NOT NULL,
  field text NOT NULL,
  language text,
  value text NOT NULL,
  folded text NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE INDEX public_text_trigrams ON :schema.public_text USING gin (folded public.gin_trgm_ops);

-- Searchable text of COMMUNITY records and embargoed ones, behind row-level security, by authority.
CREATE TABLE :schema.restricted_text (
  record_id text NOT NULL,
  position integer NOT NULL,
  authority_id text NOT NULL,
  field text NOT NULL,
  language text,
  value text NOT NULL,
  folded text NOT NULL,
  PRIMARY KEY (authority_id, record_id, position)
) PARTITION BY HASH (authority_id);
CREATE TABLE :schema.restricted_text_0 PARTITION OF :schema.restricted_text FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TABLE :schema.restricted_text_1 PARTITION OF :schema.restricted_text FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TABLE :schema.restricted_text_2 PARTITION OF :schema.restricted_text FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE TABLE :schema.restricted_text_3 PARTITION OF :schema.restricted_text FOR VALUES WITH (MODULUS 4, REMAINDER 3);
ALTER TABLE :schema.restricted_text ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.restricted_text FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON :schema.restricted_text FOR SELECT TO :role
  USING (EXISTS (SELECT 1 FROM :schema.record_index r WHERE r.id = restricted_text.record_id));
CREATE POLICY index_keeper ON :schema.restricted_text TO :feed_role USING (true) WITH CHECK (true);
-- A partition asked by its own name answers nobody but the indexer.
ALTER TABLE :schema.restricted_text_0 ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.restricted_text_1 ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.restricted_text_2 ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.restricted_text_3 ENABLE ROW LEVEL SECURITY;

-- How far the index has followed each registry.
CREATE TABLE :schema.index_position (
  source text PRIMARY KEY,
  xid text NOT NULL,
  seq text NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now()
);

GRANT SELECT, INSERT, UPDATE, DELETE ON :schema.record_index, :schema.public_text, :schema.restricted_text, :schema.index_position TO :feed_role;
