-- Features held back stand in `withheld`; a stay in a store is a part that its class withholds whole.
CALL :schema.protect_withheld('object');
CALL :schema.protect_withheld_parts('location_event', 'object', 'object_id');
