CALL :schema.protect_revisions('seizure');
