CALL :schema.protect_revisions('repatriation_case');
