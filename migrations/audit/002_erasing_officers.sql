-- Officers erase what names persons in the records that they themselves keep; an auditor still destroys nothing.
DROP POLICY erases ON :schema.opening;
CREATE POLICY erases ON :schema.opening FOR DELETE
  USING (authority_id = :schema.acting_authority() AND NOT :schema.has_role(ARRAY['AUDITOR'])
    AND :schema.has_role(ARRAY['REGISTRY_STEWARD', 'ADMINISTRATOR', 'CUSTOMS_OFFICER', 'CASE_OFFICER']));
