-- Repatriation cases. Values without identity are JSON; what is paged or filtered has a table.
CREATE TABLE :schema.repatriation_case (
  LIKE :schema.record_template INCLUDING ALL,
  remedy_sought text,
  summary jsonb NOT NULL,
  opened_at jsonb,
  opened_from bigint,
  opened_to bigint,
  closed_at jsonb,
  -- the framework agreement that the case carries out, by its authority's own identifier: it may be written later
  parent_local_id text,
  parent_key text GENERATED ALWAYS AS (authority_id || ' ' || parent_local_id) STORED,
  state text NOT NULL,
  state_reason text,
  track_kinds text[] NOT NULL,
  outcome_kinds text[] NOT NULL,
  legal_bases jsonb NOT NULL,
  handovers jsonb NOT NULL,
  documents jsonb NOT NULL,
  suspensions jsonb NOT NULL,
  -- read only where the class NEGOTIATION is open
  notes jsonb NOT NULL,
  -- read only where the class VALUATION is open
  valuations jsonb NOT NULL,
  requesting_states text[] NOT NULL,
  respondent_states text[] NOT NULL,
  quantities jsonb NOT NULL,
  unread jsonb NOT NULL
);
CALL :schema.protect_record_table('repatriation_case');
CREATE INDEX repatriation_case_parent ON :schema.repatriation_case (parent_key) WHERE parent_key IS NOT NULL;
CREATE INDEX repatriation_case_requesting ON :schema.repatriation_case USING gin (requesting_states);
CREATE INDEX repatriation_case_respondent ON :schema.repatriation_case USING gin (respondent_states);

CREATE TABLE :schema.case_track (
  id text PRIMARY KEY, case_id text NOT NULL, position integer NOT NULL,
  kind text NOT NULL, state text NOT NULL, state_reason text, channel text, forum text, started_at jsonb, ended_at jsonb, events jsonb NOT NULL
);
CREATE TABLE :schema.case_claim (
  id text PRIMARY KEY, case_id text NOT NULL, position integer NOT NULL,
  claimant jsonb NOT NULL, claimed_as text, submitted_at jsonb, channel text, amount jsonb, status text NOT NULL,
  statement jsonb NOT NULL, legal_bases jsonb NOT NULL, source jsonb
);
CREATE TABLE :schema.case_evidence (
  id text PRIMARY KEY, case_id text NOT NULL, position integer NOT NULL,
  kind text NOT NULL, title text NOT NULL, description jsonb NOT NULL, occurred_at jsonb, weight text, status text NOT NULL, source jsonb,
  withheld boolean NOT NULL
);
CREATE TABLE :schema.case_deadline (
  id text PRIMARY KEY, case_id text NOT NULL, position integer NOT NULL,
  kind text NOT NULL, due_at jsonb, due_from bigint, due_to bigint, basis text, status text NOT NULL, renewable boolean, note text, source jsonb
);
CREATE TABLE :schema.case_party (
  id text PRIMARY KEY, case_id text NOT NULL, position integer NOT NULL,
  name text NOT NULL, kind text NOT NULL, role text NOT NULL, state text, authority_id text, note text, source jsonb
);
CREATE TABLE :schema.case_outcome (
  id text PRIMARY KEY, case_id text NOT NULL, position integer NOT NULL,
  kind text NOT NULL, decided_at jsonb, objects_described text, quantity jsonb, terms text, amount jsonb, status text NOT NULL, source jsonb
);
CREATE TABLE :schema.case_event (
  id text PRIMARY KEY, case_id text NOT NULL, position integer NOT NULL,
  occurred_at jsonb, occurred_from bigint, kind text, description jsonb NOT NULL, status text NOT NULL, source jsonb
);
CREATE TABLE :schema.case_statement (
  id text PRIMARY KEY, case_id text NOT NULL, position integer NOT NULL,
  field text NOT NULL, value text NOT NULL, status text NOT NULL, stated_at jsonb, source jsonb
);
CREATE TABLE :schema.case_state (
  id text PRIMARY KEY, case_id text NOT NULL, position integer NOT NULL,
  state text NOT NULL, role text NOT NULL CHECK (role IN ('REQUESTING', 'RESPONDENT', 'ANY')), opened_from bigint
);
CREATE INDEX case_track_of ON :schema.case_track (case_id, position);
CREATE INDEX case_claim_of ON :schema.case_claim (case_id, position);
CREATE INDEX case_evidence_of ON :schema.case_evidence (case_id, position);
CREATE INDEX case_deadline_of ON :schema.case_deadline (case_id, due_from);
CREATE INDEX case_deadline_due ON :schema.case_deadline (due_from, id);
CREATE INDEX case_party_of ON :schema.case_party (case_id, position);
CREATE INDEX case_outcome_of ON :schema.case_outcome (case_id, position);
CREATE INDEX case_event_of ON :schema.case_event (case_id, occurred_from);
CREATE INDEX case_statement_of ON :schema.case_statement (case_id, position);
CREATE INDEX case_state_of ON :schema.case_state (case_id);
CREATE INDEX case_state_by_state ON :schema.case_state (state, role, opened_from);
CALL :schema.protect_child_table('case_track', 'repatriation_case', 'case_id');
CALL :schema.protect_child_table('case_claim', 'repatriation_case', 'case_id');
CALL :schema.protect_child_table('case_evidence', 'repatriation_case', 'case_id');
CALL :schema.protect_child_table('case_deadline', 'repatriation_case', 'case_id');
CALL :schema.protect_child_table('case_party', 'repatriation_case', 'case_id');
CALL :schema.protect_child_table('case_outcome', 'repatriation_case', 'case_id');
CALL :schema.protect_child_table('case_event', 'repatriation_case', 'case_id');
CALL :schema.protect_child_table('case_statement', 'repatriation_case', 'case_id');
CALL :schema.protect_child_table('case_state', 'repatriation_case', 'case_id');

-- Evidence of a running investigation leaves its own authority under no circumstances; which roles read it there, the policy says.
CREATE POLICY investigates ON :schema.case_evidence AS RESTRICTIVE FOR SELECT TO :role
  USING (NOT withheld OR EXISTS (
    SELECT 1 FROM :schema.repatriation_case own WHERE own.id = case_id AND own.authority_id = :schema.acting_authority()));
