-- An identifier that tells an exact place is shown by its cell.
CALL :schema.coarse_local_id('seizure');
