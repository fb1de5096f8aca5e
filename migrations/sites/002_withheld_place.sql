-- The exact place, and every text that tells it, stand in `withheld`.
CALL :schema.protect_withheld('site');
