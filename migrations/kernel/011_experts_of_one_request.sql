-- An expert's token is for one request. Its session acts for its institution only where it answers; it reads what
-- everybody reads, and what the request shows.
CREATE OR REPLACE FUNCTION :schema.acting_authority() RETURNS text LANGUAGE sql STABLE
  RETURN CASE WHEN COALESCE('EXPERT' = ANY (string_to_array(current_setting('hub.roles', true), ',')), false) THEN NULL
    ELSE NULLIF(current_setting('hub.authority', true), '') END;

CREATE OR REPLACE FUNCTION :schema.readable(record_id text, authority_id text, tier text, audience text[], embargo_until timestamptz)
  RETURNS boolean LANGUAGE sql STABLE
  RETURN COALESCE(authority_id = NULLIF(current_setting('hub.authority', true), '') AND NOT :schema.has_role(ARRAY['EXPERT']), false)
    OR ((embargo_until IS NULL OR embargo_until <= now()) AND (
      tier = 'PUBLIC'
      OR (tier = 'COMMUNITY'
          AND NULLIF(current_setting('hub.authority', true), '') IS NOT NULL
          AND current_setting('hub.member', true) = 'on'
          AND NOT :schema.has_role(ARRAY['EXPERT'])
          AND (audience = '{}' OR COALESCE(NULLIF(current_setting('hub.sector', true), '') = ANY (audience), false)))
      OR (tier = 'PARTIES' AND NOT :schema.has_role(ARRAY['EXPERT']) AND :schema.granted(record_id, authority_id))));

-- No class is open to one, in a public record neither.
INSERT INTO :schema.class_role (effect, field_class, role)
SELECT DISTINCT 'DENY', field_class, 'EXPERT' FROM :schema.class_role;
