CALL :schema.protect_revisions('listing');
