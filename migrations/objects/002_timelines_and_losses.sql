-- Title, custody, location and legal status: four timelines, four tables. A theft is an event of custody and never one of title.
CREATE TABLE :schema.title_event (
  id text PRIMARY KEY, object_id text NOT NULL, position integer NOT NULL,
  occurred_at jsonb, description jsonb NOT NULL, status text NOT NULL, certainty text, sources jsonb NOT NULL,
  kind text NOT NULL CHECK (kind NOT IN ('THEFT', 'LOOTING', 'LOSS', 'SALE_OF_STOLEN_GOODS')),
  from_party jsonb, to_party jsonb
);
CREATE TABLE :schema.custody_event (
  id text PRIMARY KEY, object_id text NOT NULL, position integer NOT NULL,
  occurred_at jsonb, description jsonb NOT NULL, status text NOT NULL, certainty text, sources jsonb NOT NULL,
  kind text NOT NULL, from_party jsonb, to_party jsonb, place text
);
CREATE TABLE :schema.location_event (
  id text PRIMARY KEY, object_id text NOT NULL, position integer NOT NULL,
  occurred_at jsonb, description jsonb NOT NULL, status text NOT NULL, certainty text, sources jsonb NOT NULL,
  place text, country text,
  -- a stay in a store is read only where the class STORAGE is open
  storage boolean NOT NULL,
  -- second key of the order: 0 for a move that everybody sees, counted up for the stays after it
  stay integer NOT NULL
);
CREATE TABLE :schema.legal_status_event (
  id text PRIMARY KEY, object_id text NOT NULL, position integer NOT NULL,
  occurred_at jsonb, description jsonb NOT NULL, status text NOT NULL, certainty text, sources jsonb NOT NULL,
  legal_status text NOT NULL, decided_by jsonb
);
CREATE TABLE :schema.loss_report (
  id text PRIMARY KEY, object_id text NOT NULL, position integer NOT NULL,
  kind text NOT NULL, claimed_by text, issued_by text, number text,
  occurred_at jsonb, occurred_from bigint, occurred_to bigint, discovered_at jsonb,
  reported_at jsonb, reported_from bigint, reported_to bigint, recovered_at jsonb,
  place text, circumstances jsonb NOT NULL, status text NOT NULL, sources jsonb NOT NULL
);
CREATE INDEX title_event_of ON :schema.title_event (object_id, position);
CREATE INDEX custody_event_of ON :schema.custody_event (object_id, position);
CREATE INDEX location_event_of ON :schema.location_event (object_id, position, stay);
CREATE INDEX legal_status_event_of ON :schema.legal_status_event (object_id, position);
CREATE INDEX loss_report_of ON :schema.loss_report (object_id, position);
CREATE INDEX loss_report_by_time ON :schema.loss_report (reported_from, id);
CALL :schema.protect_child_table('title_event', 'object', 'object_id');
CALL :schema.protect_child_table('custody_event', 'object', 'object_id');
CALL :schema.protect_child_table('location_event', 'object', 'object_id');
CALL :schema.protect_child_table('legal_status_event', 'object', 'object_id');
CALL :schema.protect_child_table('loss_report', 'object', 'object_id');
