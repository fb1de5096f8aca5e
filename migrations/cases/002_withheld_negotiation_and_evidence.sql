-- Evidence of a running investigation is a part that its class withholds whole.
CALL :schema.protect_withheld('repatriation_case');
DROP POLICY investigates ON :schema.case_evidence;
CALL :schema.protect_withheld_parts('case_evidence', 'repatriation_case', 'case_id');
