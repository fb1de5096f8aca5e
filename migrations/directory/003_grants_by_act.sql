-- Institutions are entered and corrected by the secretariat and the administrator.
ALTER TABLE :schema.authority ADD COLUMN revision integer NOT NULL DEFAULT 1;
CREATE POLICY enters ON :schema.authority FOR INSERT TO :role WITH CHECK (:schema.has_role(ARRAY['SECRETARIAT', 'ADMINISTRATOR']));
CREATE POLICY corrects ON :schema.authority FOR UPDATE TO :role
  USING (:schema.has_role(ARRAY['SECRETARIAT', 'ADMINISTRATOR'])) WITH CHECK (:schema.has_role(ARRAY['SECRETARIAT', 'ADMINISTRATOR']));

-- Agreements: the records they are about, who has accepted, who has left, who ended them and why.
ALTER TABLE :schema.agreement
  ADD COLUMN record_ids text[] NOT NULL DEFAULT '{}',
  ADD COLUMN accepted_by text[] NOT NULL DEFAULT '{}',
  ADD COLUMN left_by text[] NOT NULL DEFAULT '{}',
  ADD COLUMN end_reason text;
CREATE POLICY answers ON :schema.agreement FOR UPDATE TO :role
  USING (:schema.acting_authority() = ANY (grantee_authority_ids)) WITH CHECK (:schema.acting_authority() = ANY (grantee_authority_ids));

-- Grants as they were made; `owner_authority_id` answers for the record, `issued_by` made the grant: the same
-- authority, or one to which an agreement allows passing the record on.
CREATE TABLE :schema.issued_grant (
  id text PRIMARY KEY,
  record_id text NOT NULL,
  owner_authority_id text NOT NULL,
  issued_by text NOT NULL,
  grantee_authority_id text NOT NULL,
  field_classes text[] NOT NULL DEFAULT '{}',
  purpose text NOT NULL,
  agreement_id text REFERENCES :schema.agreement (id),
  valid_from timestamptz NOT NULL,
  valid_until timestamptz,
  revoked_at timestamptz,
  end_reason text,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX issued_grant_by_agreement ON :schema.issued_grant (agreement_id);
ALTER TABLE :schema.issued_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.issued_grant FORCE ROW LEVEL SECURITY;
CREATE POLICY concerned ON :schema.issued_grant FOR SELECT TO :role
  USING (:schema.acting_authority() IN (owner_authority_id, issued_by, grantee_authority_id));
CREATE POLICY issues ON :schema.issued_grant FOR INSERT TO :role WITH CHECK (issued_by = :schema.acting_authority());
-- Whoever leaves an agreement ends every grant under it that reached or came from that authority, and its parties may end all.
CREATE POLICY ends ON :schema.issued_grant FOR UPDATE TO :role
  USING (:schema.acting_authority() IN (owner_authority_id, issued_by, grantee_authority_id))
  WITH CHECK (:schema.acting_authority() IN (owner_authority_id, issued_by, grantee_authority_id));

-- What was agreed or granted stands as it was said; it is accepted and ended, never rewritten.
CREATE FUNCTION :schema.terms_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - TG_ARGV::text[] IS DISTINCT FROM to_jsonb(OLD) - TG_ARGV::text[] THEN
    RAISE EXCEPTION 'The terms of % stand as they were said.', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS DISTINCT FROM OLD.revoked_at THEN
    RAISE EXCEPTION '% has ended.', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER terms_stand BEFORE UPDATE ON :schema.agreement FOR EACH ROW
  EXECUTE FUNCTION :schema.terms_stand('accepted_at', 'accepted_by', 'left_by', 'revoked_at', 'end_reason');
CREATE TRIGGER terms_stand BEFORE UPDATE ON :schema.issued_grant FOR EACH ROW
  EXECUTE FUNCTION :schema.terms_stand('revoked_at', 'end_reason');

-- The grant log: what every subgraph follows. Its epoch is counted under a row lock that is held until the act
-- commits, so epochs have no gap and become visible in their order.
CREATE TABLE :schema.grant_counter (source text PRIMARY KEY, epoch bigint NOT NULL);
INSERT INTO :schema.grant_counter (source, epoch) VALUES ('directory', 0);
CREATE FUNCTION :schema.count_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.source <> OLD.source OR NEW.epoch <> OLD.epoch + 1 THEN
    RAISE EXCEPTION 'Epochs are counted one by one.' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER count_on BEFORE UPDATE ON :schema.grant_counter FOR EACH ROW EXECUTE FUNCTION :schema.count_on();
ALTER TABLE :schema.grant_counter ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.grant_counter FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON :schema.grant_counter FOR SELECT USING (true);
CREATE POLICY counts ON :schema.grant_counter FOR UPDATE TO :role USING (true) WITH CHECK (true);

CREATE TABLE :schema.grant_log (
  epoch bigint NOT NULL,
  position integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('GRANT', 'AGREEMENT')),
  id text NOT NULL,
  -- whom it concerns: the writer must be among them
  parties text[] NOT NULL,
  -- the row of the projection as it now stands; null where it has ended
  body jsonb,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (epoch, position)
);
ALTER TABLE :schema.grant_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.grant_log FORCE ROW LEVEL SECURITY;
CREATE POLICY appends ON :schema.grant_log FOR INSERT TO :role WITH CHECK (:schema.acting_authority() = ANY (parties));
CREATE POLICY feeds ON :schema.grant_log FOR SELECT TO :feed_role USING (true);

-- Who answers for each record and who may read it, from the registries' change feeds: the target of a grant is asked
-- of this by the same policy as in its registry.
CREATE TABLE :schema.record_owner (
  record_id text PRIMARY KEY,
  authority_id text NOT NULL,
  tier text NOT NULL,
  audience text[] NOT NULL,
  embargo_until timestamptz
);
ALTER TABLE :schema.record_owner ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.record_owner FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON :schema.record_owner FOR SELECT TO :role
  USING (:schema.readable(record_id, authority_id, tier, audience, embargo_until));
CREATE POLICY keeper ON :schema.record_owner TO :feed_role USING (true) WITH CHECK (true);
CREATE TABLE :schema.owner_position (
  source text PRIMARY KEY,
  xid text NOT NULL,
  seq text NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON :schema.record_owner, :schema.owner_position TO :feed_role;
