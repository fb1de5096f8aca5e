-- Seizures and their items. Values without identity are JSON; what is paged or referred to has a table.
CREATE TABLE :schema.seizure (
  LIKE :schema.record_template INCLUDING ALL,
  kind text NOT NULL,
  office jsonb,
  -- name and UN/LOCODE of the office, for filters
  office_texts text[] NOT NULL,
  seizing_state text,
  seizing_unit text,
  direction text,
  transport_mode text,
  occurred_at jsonb,
  occurred_from bigint,
  occurred_to bigint,
  description jsonb NOT NULL,
  declarations jsonb NOT NULL,
  valuations jsonb NOT NULL,
  route jsonb NOT NULL,
  concealment jsonb,
  detection jsonb,
  risk_indicators jsonb NOT NULL,
  documents_presented jsonb NOT NULL,
  -- field class STORAGE
  storage jsonb,
  seizure_basis text,
  disposition jsonb,
  -- drawn from the items, for filters
  legal_statuses text[] NOT NULL,
  item_texts text[] NOT NULL,
  declared_origins text[] NOT NULL,
  assessed_origins text[] NOT NULL,
  declared_hs text[] NOT NULL,
  unread jsonb NOT NULL,
  -- office, direction and declared value belong to the border
  CHECK (kind = 'BORDER' OR (office IS NULL AND direction IS NULL))
);
CALL :schema.protect_record_table('seizure');
CREATE INDEX seizure_by_state ON :schema.seizure (seizing_state, occurred_from DESC);
CREATE INDEX seizure_by_date ON :schema.seizure (occurred_from);
CREATE INDEX seizure_legal_statuses ON :schema.seizure USING gin (legal_statuses);

CREATE TABLE :schema.seizure_item (
  id text PRIMARY KEY, seizure_id text NOT NULL, position integer NOT NULL, key text NOT NULL,
  label jsonb NOT NULL, description jsonb NOT NULL, quantities jsonb NOT NULL, is_lot boolean NOT NULL,
  object_types jsonb NOT NULL, materials jsonb NOT NULL, periods jsonb NOT NULL, measurements jsonb NOT NULL,
  declared_description jsonb NOT NULL, declared_origin jsonb, declared_value jsonb,
  assessed_origins jsonb NOT NULL, datings jsonb NOT NULL, valuations jsonb NOT NULL, identified boolean NOT NULL, photographs jsonb NOT NULL,
  legal_status text, legal_status_timeline jsonb NOT NULL, title_timeline jsonb NOT NULL,
  -- places in these two are field class STORAGE
  custody_timeline jsonb NOT NULL, location_timeline jsonb NOT NULL,
  condition_reports jsonb NOT NULL, disposition jsonb
);
CREATE TABLE :schema.expert_opinion (
  id text PRIMARY KEY, seizure_id text NOT NULL, item_id text NOT NULL, position integer NOT NULL, person_path text NOT NULL,
  question text, institution text, requested_at jsonb, given_at jsonb, cultural_object text, authentic text, origins jsonb NOT NULL,
  period jsonb, value jsonb, confidence text, opinion_text jsonb NOT NULL, status text NOT NULL, source jsonb
);
CREATE TABLE :schema.seizure_statement (
  id text PRIMARY KEY, seizure_id text NOT NULL, position integer NOT NULL,
  field text NOT NULL, value text NOT NULL, status text NOT NULL, stated_at jsonb, source jsonb
);
CREATE INDEX seizure_item_of ON :schema.seizure_item (seizure_id, position);
CREATE INDEX expert_opinion_of ON :schema.expert_opinion (item_id, position);
CREATE INDEX expert_opinion_in ON :schema.expert_opinion (seizure_id);
CREATE INDEX seizure_statement_of ON :schema.seizure_statement (seizure_id, position);
CALL :schema.protect_child_table('seizure_item', 'seizure', 'seizure_id');
CALL :schema.protect_child_table('expert_opinion', 'seizure', 'seizure_id');
CALL :schema.protect_child_table('seizure_statement', 'seizure', 'seizure_id');
