-- COMMUNITY is for authorities: a session that claims membership and acts for none reads what the public reads.
CREATE OR REPLACE FUNCTION :schema.readable(record_id text, authority_id text, tier text, audience text[], embargo_until timestamptz)
  RETURNS boolean LANGUAGE sql STABLE
  RETURN COALESCE(authority_id = NULLIF(current_setting('hub.authority', true), ''), false)
    OR ((embargo_until IS NULL OR embargo_until <= now()) AND (
      tier = 'PUBLIC'
      OR (tier = 'COMMUNITY'
          AND NULLIF(current_setting('hub.authority', true), '') IS NOT NULL
          AND current_setting('hub.member', true) = 'on'
          AND (audience = '{}' OR COALESCE(NULLIF(current_setting('hub.sector', true), '') = ANY (audience), false)))
      OR (tier = 'PARTIES' AND EXISTS (
          SELECT 1 FROM :schema.access_grant g
          WHERE g.record_id = readable.record_id
            AND g.grantor_authority_id = readable.authority_id
            AND g.grantee_authority_id = NULLIF(current_setting('hub.authority', true), '')
            AND g.valid_from <= now() AND (g.valid_until IS NULL OR g.valid_until > now())))));

-- The record index is told of no private person, so its feed has no business with their tables.
DROP POLICY feeds ON :schema.person_detail;
DROP POLICY feeds ON :schema.source_row;
