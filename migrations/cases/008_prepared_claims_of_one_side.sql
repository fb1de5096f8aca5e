-- A claim that a side prepares is that side's alone until it is filed. What the case's own authority prepares stands in the
-- case, withheld whole by its class; what a party prepares is a row of that party's, and stands in no document of another's.
CALL :schema.protect_withheld_parts('case_claim', 'repatriation_case', 'case_id');
ALTER TABLE :schema.case_claim
  ADD COLUMN side text,
  -- by what the claim will be known in the case's document
  ADD COLUMN side_key text,
  ADD CONSTRAINT side_whole CHECK ((side IS NULL) = (side_key IS NULL));
-- Neither the case's authority nor anybody's agreement opens the other side's.
CREATE POLICY own_side ON :schema.case_claim AS RESTRICTIVE TO :role
  USING (side IS NULL OR (side = :schema.acting_authority() AND :schema.class_open('NEGOTIATION', case_id, side)))
  WITH CHECK (side IS NULL OR side = :schema.acting_authority());
CREATE POLICY prepares ON :schema.case_claim FOR INSERT TO :role
  WITH CHECK (side = :schema.acting_authority() AND EXISTS (SELECT 1 FROM :schema.repatriation_case r WHERE r.id = case_id));
CREATE POLICY revises ON :schema.case_claim FOR UPDATE TO :role
  USING (side = :schema.acting_authority()) WITH CHECK (side = :schema.acting_authority());
CREATE POLICY files ON :schema.case_claim FOR DELETE TO :role USING (side = :schema.acting_authority());

-- The mark of what a side keeps in another's record moves that side's version of it, and is open to that side alone.
DROP POLICY opens ON :schema.withheld;
CREATE POLICY opens ON :schema.withheld FOR SELECT TO :role USING (
  :schema.class_open(field_class, record_id, authority_id) AND EXISTS (
    SELECT 1 FROM :schema.repatriation_case r
    WHERE r.id = record_id AND (r.authority_id = withheld.authority_id OR withheld.authority_id = :schema.acting_authority())));

-- An owner that is no superuser is bound by forced policies too.
ALTER TABLE :schema.case_claim NO FORCE ROW LEVEL SECURITY;
ALTER TABLE :schema.repatriation_case NO FORCE ROW LEVEL SECURITY;
ALTER TABLE :schema.revision NO FORCE ROW LEVEL SECURITY;
ALTER TABLE :schema.revision_face NO FORCE ROW LEVEL SECURITY;
ALTER TABLE :schema.projection NO FORCE ROW LEVEL SECURITY;

-- Claims that parties were preparing move to their sides: those in whose last version the claimant is another authority,
-- and one of the parties.
WITH prepared AS (
  SELECT r.id AS case_id, claim.value ->> 'key' AS key, claim.value -> 'claimant' ->> 'authorityId' AS side, claim.place - 1 AS position
  FROM :schema.repatriation_case r
  JOIN :schema.revision v ON v.record_id = r.id AND v.revision = r.revision
  CROSS JOIN jsonb_array_elements(v.draft -> 'document' -> 'claims') WITH ORDINALITY AS claim (value, place)
  WHERE claim.value ->> 'status' = 'PREPARED' AND claim.value -> 'claimant' ->> 'authorityId' <> r.authority_id
    AND EXISTS (SELECT 1 FROM :schema.case_party p WHERE p.case_id = r.id AND p.authority_id = claim.value -> 'claimant' ->> 'authorityId')
)
UPDATE :schema.case_claim c SET side = prepared.side, side_key = prepared.key
FROM prepared WHERE c.case_id = prepared.case_id AND c.position = prepared.position;
UPDATE :schema.revision v SET draft = jsonb_set(v.draft, '{document,claims}', COALESCE((
  SELECT jsonb_agg(claim.value ORDER BY claim.place)
  FROM jsonb_array_elements(v.draft -> 'document' -> 'claims') WITH ORDINALITY AS claim (value, place)
  WHERE NOT EXISTS (SELECT 1 FROM :schema.case_claim c WHERE c.case_id = v.record_id AND c.side_key = claim.value ->> 'key')), '[]'))
WHERE v.record_id IN (SELECT case_id FROM :schema.case_claim WHERE side IS NOT NULL);

-- What everybody saw of the versions is told anew without them, and the rows are made again from the last versions.
DELETE FROM :schema.revision_face f WHERE f.record_id IN (
  SELECT v.record_id FROM :schema.revision v WHERE jsonb_path_exists(v.draft, '$.document.claims[*] ? (@.status == "PREPARED")'));
DELETE FROM :schema.projection;

ALTER TABLE :schema.case_claim FORCE ROW LEVEL SECURITY;
ALTER TABLE :schema.repatriation_case FORCE ROW LEVEL SECURITY;
ALTER TABLE :schema.revision FORCE ROW LEVEL SECURITY;
ALTER TABLE :schema.revision_face FORCE ROW LEVEL SECURITY;
ALTER TABLE :schema.projection FORCE ROW LEVEL SECURITY;
