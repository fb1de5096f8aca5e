-- Heritage sites. Values without identity are JSON; what is paged, filtered or carries names has a table.
CREATE TABLE :schema.site (
  LIKE :schema.record_template INCLUDING ALL,
  names jsonb NOT NULL,
  description jsonb NOT NULL,
  justification jsonb NOT NULL,
  category text,
  place_types jsonb NOT NULL,
  functions jsonb NOT NULL,
  -- the exact place; read only where the class EXACT_PLACE is open
  point jsonb,
  geometries jsonb NOT NULL,
  place_disclosure text NOT NULL CHECK (place_disclosure IN ('EXACT', 'CELL')),
  -- the disclosed place: the point of a published site, otherwise its 0.25° cell; filters use nothing else
  disclosed_south double precision,
  disclosed_west double precision,
  disclosed_north double precision,
  disclosed_east double precision,
  grid_id text,
  administrative_divisions jsonb NOT NULL,
  address text,
  region text,
  states jsonb NOT NULL,
  -- `ROLE:XX`, for filters and for State.sites
  state_roles text[] NOT NULL,
  designations jsonb NOT NULL,
  schemes text[] NOT NULL,
  criteria text[] NOT NULL,
  in_danger boolean NOT NULL,
  danger_periods jsonb NOT NULL,
  inscribed_at jsonb,
  inscribed_from bigint,
  inscribed_to bigint,
  area_hectares double precision,
  transboundary boolean,
  periods jsonb NOT NULL,
  components jsonb NOT NULL,
  condition text,
  damage_extent text,
  disturbance_categories text[] NOT NULL,
  threat_categories text[] NOT NULL,
  unread jsonb NOT NULL
);
CALL :schema.protect_record_table('site');
CREATE INDEX site_state_roles ON :schema.site USING gin (state_roles);

-- Which states are named with a site, for the lists of a state; refuted statements are left out.
CREATE TABLE :schema.site_state (
  site_id text NOT NULL, state text NOT NULL, role text NOT NULL,
  PRIMARY KEY (state, site_id, role)
);
CREATE INDEX site_state_of ON :schema.site_state (site_id);
CALL :schema.protect_child_table('site_state', 'site', 'site_id');
CREATE VIEW :schema.state_site WITH (security_invoker = true) AS
  SELECT s.*, named.state AS state_code, named.roles
  FROM (SELECT state, site_id, array_agg(role) AS roles FROM :schema.site_state GROUP BY state, site_id) named
  JOIN :schema.site s ON s.id = named.site_id;

CREATE TABLE :schema.condition_assessment (
  id text PRIMARY KEY, site_id text NOT NULL, position integer NOT NULL, key text NOT NULL,
  assessed_at jsonb, kinds jsonb NOT NULL, investigator_role jsonb, condition text, damage_extent text, priority text,
  recommendations jsonb NOT NULL, imagery_date jsonb, note text, source jsonb
);
CREATE TABLE :schema.disturbance (
  id text PRIMARY KEY, site_id text NOT NULL, position integer NOT NULL, key text NOT NULL,
  category text NOT NULL, cause jsonb, certainty text, effects jsonb NOT NULL,
  from_date jsonb, to_date jsonb, occurred_on jsonb, occurred_before jsonb, trend text
);
CREATE TABLE :schema.threat (
  id text PRIMARY KEY, site_id text NOT NULL, position integer NOT NULL, key text NOT NULL,
  category text NOT NULL, cause jsonb, probability text, trend text
);
CREATE TABLE :schema.looting_report (
  id text PRIMARY KEY, site_id text NOT NULL, position integer NOT NULL,
  occurred_at jsonb, reported_at jsonb, kind text NOT NULL, description jsonb NOT NULL, extent text, status text NOT NULL, source jsonb
);
CREATE TABLE :schema.site_statement (
  id text PRIMARY KEY, site_id text NOT NULL, position integer NOT NULL,
  field text NOT NULL, value text NOT NULL, status text NOT NULL, stated_at jsonb, source jsonb
);
CREATE INDEX condition_assessment_of ON :schema.condition_assessment (site_id, position);
CREATE INDEX disturbance_of ON :schema.disturbance (site_id, position);
CREATE INDEX threat_of ON :schema.threat (site_id, position);
CREATE INDEX looting_report_of ON :schema.looting_report (site_id, position);
CREATE INDEX site_statement_of ON :schema.site_statement (site_id, position);
CALL :schema.protect_child_table('condition_assessment', 'site', 'site_id');
CALL :schema.protect_child_table('disturbance', 'site', 'site_id');
CALL :schema.protect_child_table('threat', 'site', 'site_id');
CALL :schema.protect_child_table('looting_report', 'site', 'site_id');
CALL :schema.protect_child_table('site_statement', 'site', 'site_id');
