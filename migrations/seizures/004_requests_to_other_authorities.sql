-- What a seizure asks of other authorities. The one that is asked reads the request and what it shows, and
-- nothing else of the seizure: an expert sees the item, an issuer the paper, a receiver the handover.
CREATE TABLE :schema.seizure_request (
  id text PRIMARY KEY, seizure_id text NOT NULL, position integer NOT NULL,
  authority_id text NOT NULL DEFAULT :schema.acting_authority(),
  asked_authority_id text NOT NULL, kind text NOT NULL, requested_by text NOT NULL, item_id text,
  question text, requested_at jsonb, deadline text, answered boolean NOT NULL, answered_at jsonb, version text NOT NULL,
  examined jsonb, handover jsonb, paper jsonb
);
CREATE INDEX seizure_request_in ON :schema.seizure_request (seizure_id);
CREATE INDEX seizure_request_of ON :schema.seizure_request (asked_authority_id, answered);
ALTER TABLE :schema.seizure_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.seizure_request FORCE ROW LEVEL SECURITY;
CREATE POLICY concerned ON :schema.seizure_request FOR SELECT TO :role
  USING (authority_id = :schema.acting_authority() OR asked_authority_id = :schema.acting_authority());
CREATE POLICY inserts ON :schema.seizure_request FOR INSERT TO :role WITH CHECK (authority_id = :schema.acting_authority());
CREATE POLICY deletes ON :schema.seizure_request FOR DELETE TO :role USING (authority_id = :schema.acting_authority());
CREATE POLICY feeds ON :schema.seizure_request FOR SELECT TO :feed_role USING (true);

ALTER TABLE :schema.seizure ADD COLUMN verifications jsonb NOT NULL DEFAULT '[]';
ALTER TABLE :schema.expert_opinion ADD COLUMN asked text, ADD COLUMN deadline text;
