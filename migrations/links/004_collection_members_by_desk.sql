-- A collection is filled by the desk that keeps it and by its stewards; nobody adds to another's.
CREATE FUNCTION :schema.tends(collection text) RETURNS boolean
  LANGUAGE sql STABLE
  RETURN EXISTS (SELECT 1 FROM :schema.collection c
    WHERE c.id = tends.collection
      AND (c.authority_id = :schema.acting_authority() OR :schema.acting_authority() = ANY (c.stewards)));

DROP POLICY keeps ON :schema.collection_member;
CREATE POLICY keeps ON :schema.collection_member TO :role
  USING (added_by = :schema.acting_authority() AND :schema.tends(collection_id))
  WITH CHECK (added_by = :schema.acting_authority() AND :schema.tends(collection_id));
