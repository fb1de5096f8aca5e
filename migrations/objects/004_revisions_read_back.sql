CALL :schema.protect_revisions('object');
