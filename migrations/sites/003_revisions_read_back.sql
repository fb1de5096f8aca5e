CALL :schema.protect_revisions('site');
