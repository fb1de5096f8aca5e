-- Systems to which the change feed is sent. A subscription is its client's own; it carries the rights that the client had
-- when it was made, and each delivery asks again what those rights show.
CREATE TABLE :schema.webhook (
  id text PRIMARY KEY,
  -- the client and the authority that it acts for
  caller text NOT NULL DEFAULT NULLIF(current_setting('hub.caller', true), ''),
  principal jsonb NOT NULL,
  url text NOT NULL,
  -- sealed; the one before signs too until its time is over
  secret text NOT NULL,
  secret_before text,
  secret_before_until timestamptz,
  record_kinds text[],
  authority_ids text[],
  kinds text[],
  -- of the last change that was delivered or given up
  since text,
  paused boolean NOT NULL DEFAULT false,
  -- of the change that comes next
  attempts integer NOT NULL DEFAULT 0,
  next_at timestamptz,
  failing_since timestamptz,
  last_error text,
  -- until when a sender has it for itself
  leased_until timestamptz,
  -- when one last looked at it; those that wait longest come first
  served_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE :schema.webhook ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.webhook FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON :schema.webhook TO :role
  USING (caller = NULLIF(current_setting('hub.caller', true), '')) WITH CHECK (caller = NULLIF(current_setting('hub.caller', true), ''));
CREATE POLICY sender ON :schema.webhook TO :feed_role USING (true) WITH CHECK (true);

CREATE TABLE :schema.dead_letter (
  id text PRIMARY KEY,
  webhook_id text NOT NULL REFERENCES :schema.webhook (id) ON DELETE CASCADE,
  number bigint GENERATED ALWAYS AS IDENTITY,
  cursor text NOT NULL,
  record_id text NOT NULL,
  kind text NOT NULL,
  at timestamptz NOT NULL,
  attempts integer NOT NULL,
  error text NOT NULL,
  failed_at timestamptz NOT NULL,
  -- asked for once more
  replay boolean NOT NULL DEFAULT false
);
CREATE INDEX dead_letter_of ON :schema.dead_letter (webhook_id, number);
ALTER TABLE :schema.dead_letter ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.dead_letter FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON :schema.dead_letter TO :role
  USING (EXISTS (SELECT 1 FROM :schema.webhook w WHERE w.id = webhook_id)) WITH CHECK (EXISTS (SELECT 1 FROM :schema.webhook w WHERE w.id = webhook_id));
CREATE POLICY sender ON :schema.dead_letter TO :feed_role USING (true) WITH CHECK (true);

GRANT SELECT, INSERT, UPDATE, DELETE ON :schema.webhook, :schema.dead_letter TO :feed_role;
