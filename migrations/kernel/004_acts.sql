-- What was asked for under one idempotency key, and what came of it: written in the act's own transaction, so that
-- a request that is sent again finds either both or neither.
CREATE TABLE :schema.act (
  id text PRIMARY KEY,
  -- the client and the authority that it acts for; first in the key, so that a collision can only speak of one's own acts
  caller text NOT NULL,
  operation text NOT NULL,
  idempotency_key text NOT NULL,
  -- of the canonical input, so that another payload under the same key is known as such
  digest text NOT NULL,
  -- the record's id, and what was refused; null only while the act is being done
  outcome jsonb,
  -- when it happened, as the caller says; `at` is when it was recorded
  occurred_at jsonb,
  at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (caller, operation, idempotency_key)
);
ALTER TABLE :schema.act ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.act FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON :schema.act FOR SELECT TO :role USING (caller = NULLIF(current_setting('hub.caller', true), ''));
CREATE POLICY begins ON :schema.act FOR INSERT TO :role WITH CHECK (caller = NULLIF(current_setting('hub.caller', true), ''));
-- An outcome is said once.
CREATE POLICY ends ON :schema.act FOR UPDATE TO :role
  USING (caller = NULLIF(current_setting('hub.caller', true), '') AND outcome IS NULL)
  WITH CHECK (caller = NULLIF(current_setting('hub.caller', true), ''));

-- An act sees the change entries that it has written itself, to wait until the record index has applied them.
CREATE POLICY own_act ON :schema.change_entry FOR SELECT TO :role USING (xid = pg_current_xact_id_if_assigned());
