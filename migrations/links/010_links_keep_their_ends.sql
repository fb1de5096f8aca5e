-- Whoever decides on a link changes what is thought of it, never what it joins nor who asserted it.
CREATE FUNCTION :schema.link_keeps_its_ends() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.predicate, NEW.source_id, NEW.source_record_id, NEW.target_id, NEW.target_record_id, NEW.asserted_by)
    IS DISTINCT FROM (OLD.id, OLD.predicate, OLD.source_id, OLD.source_record_id, OLD.target_id, OLD.target_record_id, OLD.asserted_by)
  THEN RAISE insufficient_privilege USING MESSAGE = 'A link keeps its ends and its asserter.';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keeps_its_ends BEFORE UPDATE ON :schema.link FOR EACH ROW EXECUTE FUNCTION :schema.link_keeps_its_ends();
