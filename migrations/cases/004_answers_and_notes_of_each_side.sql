-- Answers to a claim, in the order in which they were recorded.
ALTER TABLE :schema.case_claim ADD COLUMN answers jsonb NOT NULL DEFAULT '[]';

-- What a party of a case notes for its own side stands in no record of another authority: the one that answers for the
-- case reads its versions whole, and must not read these.
CREATE TABLE :schema.party_note (
  id text PRIMARY KEY,
  case_id text NOT NULL,
  authority_id text NOT NULL,
  text text NOT NULL,
  occurred_at jsonb,
  written_at timestamptz NOT NULL DEFAULT now(),
  written_by text NOT NULL
);
CREATE INDEX party_note_of ON :schema.party_note (case_id, authority_id);
ALTER TABLE :schema.party_note ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.party_note FORCE ROW LEVEL SECURITY;
CREATE POLICY own_side ON :schema.party_note FOR SELECT TO :role
  USING (authority_id = :schema.acting_authority() AND :schema.class_open('NEGOTIATION', case_id, authority_id)
    AND EXISTS (SELECT 1 FROM :schema.repatriation_case r WHERE r.id = case_id));
CREATE POLICY writes ON :schema.party_note FOR INSERT TO :role
  WITH CHECK (authority_id = :schema.acting_authority() AND EXISTS (SELECT 1 FROM :schema.repatriation_case r WHERE r.id = case_id));
