-- The session of an expert sees the one request that its token names, by the request or by the act that asked.
CREATE POLICY entrusted ON :schema.seizure_request FOR SELECT TO :role USING (
  asked_authority_id = NULLIF(current_setting('hub.authority', true), '') AND :schema.has_role(ARRAY['EXPERT'])
  AND NULLIF(current_setting('hub.expert_request', true), '') IN (id, requested_by));
