-- Links are decided on by the authorities that answer for their ends, and what was done with each stays.
ALTER TABLE :schema.link ADD COLUMN rests_on text[] NOT NULL DEFAULT '{}';

CREATE OR REPLACE VIEW :schema.link_end WITH (security_invoker = true) AS
  SELECT id, 'SOURCE' AS side, source_id AS near_id, source_record_id AS near_record_id,
    target_id AS far_id, target_kind AS far_kind, target_record_id AS far_record_id,
    predicate, source_id, source_kind, target_id, target_kind, status, confidence, method, evidence,
    asserted_by, asserted_at, occurred_at, decided_by, decided_at, reason, rests_on
  FROM :schema.link
  UNION ALL
  SELECT id, 'TARGET', target_id, target_record_id, source_id, source_kind, source_record_id,
    predicate, source_id, source_kind, target_id, target_kind, status, confidence, method, evidence,
    asserted_by, asserted_at, occurred_at, decided_by, decided_at, reason, rests_on
  FROM :schema.link;

CREATE FUNCTION :schema.answers_for(ends text[]) RETURNS boolean LANGUAGE sql STABLE
  RETURN EXISTS (SELECT 1 FROM :schema.record_index r WHERE r.id = ANY (answers_for.ends) AND r.authority_id = :schema.acting_authority());
CREATE POLICY decides ON :schema.link FOR UPDATE TO :role
  USING (:schema.answers_for(ARRAY[source_record_id, target_record_id]))
  WITH CHECK (:schema.answers_for(ARRAY[source_record_id, target_record_id]));

CREATE TABLE :schema.link_step (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  link_id text NOT NULL REFERENCES :schema.link (id),
  status text NOT NULL,
  by_authority_id text NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  occurred_at jsonb,
  reason text,
  evidence jsonb NOT NULL DEFAULT '[]'
);
CREATE INDEX link_step_of ON :schema.link_step (link_id, seq);
ALTER TABLE :schema.link_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.link_step FORCE ROW LEVEL SECURITY;
-- Whoever sees the link sees how it came to stand so.
CREATE POLICY reads ON :schema.link_step FOR SELECT TO :role USING (EXISTS (SELECT 1 FROM :schema.link l WHERE l.id = link_id));
CREATE POLICY appends ON :schema.link_step FOR INSERT TO :role
  WITH CHECK (by_authority_id = :schema.acting_authority() AND EXISTS (SELECT 1 FROM :schema.link l WHERE l.id = link_id));

-- What a steward has added the desk takes out as well, and the other way round.
CREATE POLICY clears ON :schema.collection_member FOR DELETE TO :role USING (:schema.tends(collection_id));
