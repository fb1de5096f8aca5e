-- The projection of what the directory's grants and agreements open, followed by epochs. Only the follower writes it,
-- as the feed's role; validity is read off the clock.
CREATE TABLE :schema.access_agreement (
  id text PRIMARY KEY,
  grantor_authority_id text NOT NULL,
  grantee_authority_ids text[] NOT NULL,
  -- SITE, OBJECT, SEIZURE, CASE, LISTING: the prefix of a record's id
  kinds text[] NOT NULL,
  -- none for all of the kinds
  record_ids text[] NOT NULL DEFAULT '{}',
  field_classes text[] NOT NULL DEFAULT '{}',
  purpose text NOT NULL,
  onward_sharing boolean NOT NULL DEFAULT false,
  valid_from timestamptz NOT NULL,
  valid_until timestamptz
);
CREATE INDEX access_agreement_grantees ON :schema.access_agreement USING gin (grantee_authority_ids);

-- How far this subgraph has followed each source of grants.
CREATE TABLE :schema.grant_epoch (
  source text PRIMARY KEY,
  epoch bigint NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now()
);

ALTER TABLE :schema.access_agreement ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.access_agreement FORCE ROW LEVEL SECURITY;
CREATE POLICY concerned ON :schema.access_agreement FOR SELECT TO :role
  USING (grantor_authority_id = :schema.acting_authority() OR :schema.acting_authority() = ANY (grantee_authority_ids));
CREATE POLICY follower ON :schema.access_agreement TO :feed_role USING (true) WITH CHECK (true);
DROP POLICY granted ON :schema.access_grant;
CREATE POLICY follower ON :schema.access_grant TO :feed_role USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON :schema.access_grant, :schema.access_agreement, :schema.grant_epoch TO :feed_role;

-- What opens a record to the acting authority now: grants and agreements of the record's authority, in force by the
-- clock. What rests on an agreement takes its purpose to be stated. `hub.grants` is off where the session may not rely
-- on grants, because this subgraph has not heard of all of them yet.
CREATE FUNCTION :schema.standing(record_id text, authority_id text)
  RETURNS TABLE (id text, agreement_id text, field_classes text[]) LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT g.id, g.agreement_id, g.field_classes
  FROM :schema.access_grant g
  WHERE g.record_id = standing.record_id
    AND g.grantor_authority_id = standing.authority_id
    AND g.grantee_authority_id = NULLIF(current_setting('hub.authority', true), '')
    AND current_setting('hub.grants', true) IS DISTINCT FROM 'off'
    AND g.valid_from <= now() AND (g.valid_until IS NULL OR g.valid_until > now())
    AND (g.agreement_id IS NULL OR COALESCE(lower(btrim(g.purpose)) = lower(btrim(current_setting('hub.purpose', true))), false))
  UNION ALL
  SELECT a.id, a.id, a.field_classes
  FROM :schema.access_agreement a
  WHERE a.grantor_authority_id = standing.authority_id
    AND a.grantee_authority_ids @> ARRAY[NULLIF(current_setting('hub.authority', true), '')]
    AND upper(split_part(standing.record_id, '_', 1)) = ANY (a.kinds)
    AND (a.record_ids = '{}' OR standing.record_id = ANY (a.record_ids))
    AND current_setting('hub.grants', true) IS DISTINCT FROM 'off'
    AND a.valid_from <= now() AND (a.valid_until IS NULL OR a.valid_until > now())
    AND COALESCE(lower(btrim(a.purpose)) = lower(btrim(current_setting('hub.purpose', true))), false);
END;

CREATE FUNCTION :schema.granted(record_id text, authority_id text) RETURNS boolean LANGUAGE sql STABLE
  RETURN EXISTS (SELECT 1 FROM :schema.standing(granted.record_id, granted.authority_id));

-- The field classes that grants and agreements open to the acting authority in a record that it may read.
CREATE FUNCTION :schema.granted_classes(record_id text, authority_id text) RETURNS text[] LANGUAGE sql STABLE
  RETURN COALESCE((
    SELECT array_agg(DISTINCT opened ORDER BY opened)
    FROM :schema.standing(granted_classes.record_id, granted_classes.authority_id) s, unnest(s.field_classes) AS opened), '{}');

-- The grants are asked only of PARTIES records; without a query of its own the rest is expanded into the scan.
CREATE OR REPLACE FUNCTION :schema.readable(record_id text, authority_id text, tier text, audience text[], embargo_until timestamptz)
  RETURNS boolean LANGUAGE sql STABLE
  RETURN COALESCE(authority_id = NULLIF(current_setting('hub.authority', true), ''), false)
    OR ((embargo_until IS NULL OR embargo_until <= now()) AND (
      tier = 'PUBLIC'
      OR (tier = 'COMMUNITY'
          AND NULLIF(current_setting('hub.authority', true), '') IS NOT NULL
          AND current_setting('hub.member', true) = 'on'
          AND (audience = '{}' OR COALESCE(NULLIF(current_setting('hub.sector', true), '') = ANY (audience), false)))
      OR (tier = 'PARTIES' AND :schema.granted(record_id, authority_id))));
