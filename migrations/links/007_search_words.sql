-- The folded words of every searchable text, each once for a record, with the weight of the best field in which it
-- stands: a search finds spellings by trigrams among distinct words, and records by equality. Only the first 60
-- characters of a word count, which is what levenshtein() takes.
CREATE FUNCTION :schema.field_weight(field text) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE field WHEN 'title' THEN 1.0 WHEN 'name' THEN 0.95 WHEN 'identifier' THEN 0.9 ELSE 0.6 END;

CREATE TABLE :schema.public_word (
  word text COLLATE "C" NOT NULL,
  record_id text NOT NULL,
  weight double precision NOT NULL,
  PRIMARY KEY (word, record_id) INCLUDE (weight)
);
CREATE INDEX public_word_of ON :schema.public_word (record_id);

-- Each published word once. Words of records that are not published never stand here: how a word is spelt in the
-- corpus, and how long a search takes by it, would speak of hidden records.
CREATE TABLE :schema.public_vocabulary (
  word text COLLATE "C" PRIMARY KEY
);
-- Without a list of pending entries, which every search would have to read through until it is worked off.
CREATE INDEX public_vocabulary_trigrams ON :schema.public_vocabulary USING gin (word public.gin_trgm_ops) WITH (fastupdate = off);

-- Words of COMMUNITY records and embargoed ones, behind row-level security, by authority, as their texts are.
CREATE TABLE :schema.restricted_word (
  word text COLLATE "C" NOT NULL,
  record_id text NOT NULL,
  authority_id text NOT NULL,
  weight double precision NOT NULL,
  PRIMARY KEY (authority_id, record_id, word)
) PARTITION BY HASH (authority_id);
CREATE TABLE :schema.restricted_word_0 PARTITION OF :schema.restricted_word FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TABLE :schema.restricted_word_1 PARTITION OF :schema.restricted_word FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TABLE :schema.restricted_word_2 PARTITION OF :schema.restricted_word FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE TABLE :schema.restricted_word_3 PARTITION OF :schema.restricted_word FOR VALUES WITH (MODULUS 4, REMAINDER 3);
CREATE INDEX restricted_word_of ON :schema.restricted_word (record_id);

-- Texts are indexed to their first 20,000 characters from now on.
UPDATE :schema.public_text SET value = left(value, 20000), folded = left(folded, 20000) WHERE length(value) > 20000 OR length(folded) > 20000;
INSERT INTO :schema.public_word (word, record_id, weight)
SELECT left(part, 60), t.record_id, max(:schema.field_weight(t.field))
FROM :schema.public_text t, unnest(string_to_array(t.folded, ' ')) part WHERE part <> '' GROUP BY 1, 2;
INSERT INTO :schema.public_vocabulary (word) SELECT DISTINCT word FROM :schema.public_word;

-- Whoever migrates owns the tables and need be no superuser: for this once the owner reads past the wall.
ALTER TABLE :schema.restricted_text NO FORCE ROW LEVEL SECURITY;
UPDATE :schema.restricted_text SET value = left(value, 20000), folded = left(folded, 20000) WHERE length(value) > 20000 OR length(folded) > 20000;
INSERT INTO :schema.restricted_word (word, record_id, authority_id, weight)
SELECT left(part, 60), t.record_id, t.authority_id, max(:schema.field_weight(t.field))
FROM :schema.restricted_text t, unnest(string_to_array(t.folded, ' ')) part WHERE part <> '' GROUP BY 1, 2, 3;
ALTER TABLE :schema.restricted_text FORCE ROW LEVEL SECURITY;

ALTER TABLE :schema.restricted_word ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.restricted_word FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON :schema.restricted_word FOR SELECT TO :role
  USING (EXISTS (SELECT 1 FROM :schema.record_index r WHERE r.id = restricted_word.record_id));
CREATE POLICY index_keeper ON :schema.restricted_word TO :feed_role USING (true) WITH CHECK (true);
ALTER TABLE :schema.restricted_word_0 ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.restricted_word_1 ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.restricted_word_2 ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.restricted_word_3 ENABLE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON :schema.public_word, :schema.public_vocabulary, :schema.restricted_word TO :feed_role;

-- Texts are no longer searched by themselves.
DROP INDEX :schema.public_text_trigrams;
