-- Link assertions. A link shows only where both of its ends may be read; it never grants anything.
CREATE TABLE :schema.link (
  id text PRIMARY KEY,
  predicate text NOT NULL,
  source_id text NOT NULL,
  source_kind text NOT NULL,
  source_record_id text NOT NULL,
  target_id text NOT NULL,
  target_kind text NOT NULL,
  target_record_id text NOT NULL,
  status text NOT NULL,
  confidence text,
  method text NOT NULL,
  evidence jsonb NOT NULL DEFAULT '[]',
  asserted_by text NOT NULL,
  asserted_at timestamptz NOT NULL DEFAULT now(),
  occurred_at jsonb,
  decided_by text,
  decided_at timestamptz,
  reason text,
  UNIQUE (asserted_by, predicate, source_id, target_id)
);
CREATE INDEX link_by_source ON :schema.link (source_id);
CREATE INDEX link_by_source_record ON :schema.link (source_record_id);
CREATE INDEX link_by_target ON :schema.link (target_id);
CREATE INDEX link_by_target_record ON :schema.link (target_record_id);

ALTER TABLE :schema.link ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.link FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON :schema.link FOR SELECT TO :role USING (
  EXISTS (SELECT 1 FROM :schema.record_index s WHERE s.id = source_record_id)
  AND EXISTS (SELECT 1 FROM :schema.record_index t WHERE t.id = target_record_id));
-- A writer must be able to see its own assertion before the index knows both ends.
CREATE POLICY asserts ON :schema.link TO :role
  USING (asserted_by = :schema.acting_authority()) WITH CHECK (asserted_by = :schema.acting_authority());

-- Every link seen from each of its ends.
CREATE VIEW :schema.link_end WITH (security_invoker = true) AS
  SELECT id, 'SOURCE' AS side, source_id AS near_id, source_record_id AS near_record_id,
    target_id AS far_id, target_kind AS far_kind, target_record_id AS far_record_id,
    predicate, source_id, source_kind, target_id, target_kind, status, confidence, method, evidence,
    asserted_by, asserted_at, occurred_at, decided_by, decided_at, reason
  FROM :schema.link
  UNION ALL
  SELECT id, 'TARGET', target_id, target_record_id, source_id, source_kind, source_record_id,
    predicate, source_id, source_kind, target_id, target_kind, status, confidence, method, evidence,
    asserted_by, asserted_at, occurred_at, decided_by, decided_at, reason
  FROM :schema.link;

-- Collections across registries, kept by desks.
CREATE TABLE :schema.collection (
  id text PRIMARY KEY,
  titles jsonb NOT NULL,
  folded_titles text NOT NULL,
  description jsonb NOT NULL DEFAULT '[]',
  authority_id text NOT NULL,
  stewards text[] NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE :schema.collection ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.collection FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON :schema.collection FOR SELECT TO :role USING (true);
CREATE POLICY keeps ON :schema.collection TO :role
  USING (authority_id = :schema.acting_authority()) WITH CHECK (authority_id = :schema.acting_authority());

CREATE TABLE :schema.collection_member (
  collection_id text NOT NULL REFERENCES :schema.collection (id),
  record_id text NOT NULL,
  position integer GENERATED ALWAYS AS IDENTITY,
  added_by text NOT NULL,
  added_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (collection_id, record_id)
);
CREATE INDEX collection_member_by_record ON :schema.collection_member (record_id);
ALTER TABLE :schema.collection_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.collection_member FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON :schema.collection_member FOR SELECT TO :role
  USING (EXISTS (SELECT 1 FROM :schema.record_index r WHERE r.id = collection_member.record_id));
CREATE POLICY keeps ON :schema.collection_member TO :role
  USING (added_by = :schema.acting_authority()) WITH CHECK (added_by = :schema.acting_authority());

CREATE VIEW :schema.collection_record WITH (security_invoker = true) AS
  SELECT m.collection_id, m.position, r.*
  FROM :schema.collection_member m JOIN :schema.record_index r ON r.id = m.record_id;
