CALL :schema.protect_withheld('listing');
