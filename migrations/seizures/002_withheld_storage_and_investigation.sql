CALL :schema.protect_withheld('seizure');
