-- Reference data that anyone may read. The hub's operator writes it as the owner of the schema; the
-- subgraph's role has no policy for writing and so cannot.
CREATE TABLE :schema.state (
  code text PRIMARY KEY CHECK (code ~ '^[A-Z]{2}$'),
  names jsonb NOT NULL,
  folded_names text NOT NULL,
  fictional boolean NOT NULL DEFAULT false,
  is_member boolean NOT NULL DEFAULT false
);
CREATE TABLE :schema.membership (
  state_code text NOT NULL REFERENCES :schema.state (code),
  organisation text NOT NULL,
  from_date jsonb,
  to_date jsonb,
  source jsonb,
  PRIMARY KEY (state_code, organisation)
);
CREATE TABLE :schema.authority (
  id text PRIMARY KEY,
  names jsonb NOT NULL,
  sort_name text NOT NULL,
  folded_names text NOT NULL,
  state_code text REFERENCES :schema.state (code),
  kind text NOT NULL,
  sector text CHECK (sector IN ('CUSTOMS', 'HERITAGE', 'JUSTICE')),
  identifiers jsonb NOT NULL DEFAULT '[]',
  website text,
  description jsonb NOT NULL DEFAULT '[]',
  synthetic boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX authority_by_state ON :schema.authority (state_code, sort_name);

CREATE TABLE :schema.treaty (
  code text PRIMARY KEY,
  names jsonb NOT NULL,
  adopted_at jsonb,
  in_force_at jsonb,
  depositary text,
  position integer NOT NULL
);
CREATE TABLE :schema.treaty_participation (
  treaty_code text NOT NULL REFERENCES :schema.treaty (code),
  state_code text NOT NULL REFERENCES :schema.state (code),
  deposited_at jsonb,
  in_force_at jsonb,
  denounced_at jsonb,
  source jsonb,
  PRIMARY KEY (treaty_code, state_code)
);
CREATE INDEX treaty_participation_by_state ON :schema.treaty_participation (state_code);

CREATE TABLE :schema.concept (
  id text PRIMARY KEY,
  uri text,
  scheme text NOT NULL,
  notation text NOT NULL,
  labels jsonb NOT NULL,
  folded_labels text NOT NULL,
  broader_id text REFERENCES :schema.concept (id),
  source jsonb,
  UNIQUE (scheme, notation)
);

ALTER TABLE :schema.state ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.membership ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.authority ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.treaty ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.treaty_participation ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.concept ENABLE ROW LEVEL SECURITY;
CREATE POLICY anyone ON :schema.state FOR SELECT USING (true);
CREATE POLICY anyone ON :schema.membership FOR SELECT USING (true);
CREATE POLICY anyone ON :schema.authority FOR SELECT USING (true);
CREATE POLICY anyone ON :schema.treaty FOR SELECT USING (true);
CREATE POLICY anyone ON :schema.treaty_participation FOR SELECT USING (true);
CREATE POLICY anyone ON :schema.concept FOR SELECT USING (true);
