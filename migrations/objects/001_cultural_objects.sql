-- Cultural objects after Object ID. Values without identity are JSON; what is paged or has an identifier has a table.

-- Words on a line each; unlike array_to_string it may stand in a generated column.
CREATE FUNCTION :schema.lines(words text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN array_to_string(words, E'\n');

CREATE TABLE :schema.object (
  LIKE :schema.record_template INCLUDING ALL,
  object_types jsonb NOT NULL,
  extent text NOT NULL,
  quantity jsonb,
  quantities jsonb NOT NULL,
  parts jsonb NOT NULL,
  materials jsonb NOT NULL,
  techniques jsonb NOT NULL,
  measurements jsonb NOT NULL,
  inscriptions jsonb NOT NULL,
  datings jsonb NOT NULL,
  makers jsonb NOT NULL,
  subjects jsonb NOT NULL,
  cultures jsonb NOT NULL,
  -- features held back are read only where the class HOLD_BACK is open; likewise photographs
  distinguishing_features jsonb NOT NULL,
  description jsonb NOT NULL,
  condition text,
  identifiers jsonb NOT NULL,
  photographs jsonb NOT NULL,
  human_remains boolean,
  sacred boolean,
  protected_categories jsonb NOT NULL,
  provenance_statements jsonb NOT NULL,
  unread jsonb NOT NULL,
  -- the last events that are not refuted
  current_custodian jsonb,
  current_legal_status text,
  -- read only where the class STORAGE is open
  current_storage text,
  type_words text[] NOT NULL,
  folded_types text GENERATED ALWAYS AS (:schema.fold(:schema.lines(type_words))) STORED,
  material_words text[] NOT NULL,
  folded_materials text GENERATED ALWAYS AS (:schema.fold(:schema.lines(material_words))) STORED,
  culture_words text[] NOT NULL,
  folded_cultures text GENERATED ALWAYS AS (:schema.fold(:schema.lines(culture_words))) STORED,
  identifier_values text[] NOT NULL,
  folded_identifiers text GENERATED ALWAYS AS (:schema.fold(:schema.lines(identifier_values))) STORED,
  -- of the origins and datings that are not refuted
  origin_states text[] NOT NULL,
  origin_levels text[] NOT NULL,
  dating_from bigint,
  dating_spans jsonb NOT NULL,
  has_loss_report boolean NOT NULL
);
CALL :schema.protect_record_table('object');
CREATE INDEX object_origin_states ON :schema.object USING gin (origin_states);
CREATE INDEX object_legal_status ON :schema.object (current_legal_status);

CREATE TABLE :schema.origin_attribution (
  id text PRIMARY KEY, object_id text NOT NULL, position integer NOT NULL,
  place text, place_concept text, country text, level text NOT NULL, predicate text NOT NULL,
  certainty text, status text NOT NULL, stated_at jsonb, sources jsonb NOT NULL
);
CREATE TABLE :schema.origin_state (object_id text NOT NULL, state text NOT NULL, PRIMARY KEY (state, object_id));
CREATE INDEX origin_attribution_of ON :schema.origin_attribution (object_id, position);
CREATE INDEX origin_state_of ON :schema.origin_state (object_id);
CALL :schema.protect_child_table('origin_attribution', 'object', 'object_id');
CALL :schema.protect_child_table('origin_state', 'object', 'object_id');

-- Every object under each country of its origin.
CREATE VIEW :schema.object_of_state WITH (security_invoker = true) AS
  SELECT o.*, s.state FROM :schema.origin_state s JOIN :schema.object o ON o.id = s.object_id;

CREATE TABLE :schema.object_statement (
  id text PRIMARY KEY, object_id text NOT NULL, position integer NOT NULL,
  field text NOT NULL, value text NOT NULL, status text NOT NULL, stated_at jsonb, source jsonb
);
CREATE INDEX object_statement_of ON :schema.object_statement (object_id, position);
CALL :schema.protect_child_table('object_statement', 'object', 'object_id');
