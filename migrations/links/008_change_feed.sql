-- The outward change feed. What a reader is told of depends on what that reader may see, so a log of its own is kept for
-- each set of rights (a view) that has asked: readers of equal rights share it, the public has one.

-- What a version of a record is made of, for whom; kept by the indexer.
CREATE TABLE :schema.record_version (
  record_id text PRIMARY KEY,
  public_mark text NOT NULL,
  public_at timestamptz NOT NULL,
  -- by field class { mark, at }: changes with what the class withholds
  classes jsonb NOT NULL,
  sharing text NOT NULL,
  -- whether it has been opened since it entered the hub: whoever reads it first then finds it available and not new
  widened boolean NOT NULL DEFAULT false
);
ALTER TABLE :schema.record_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.record_version FORCE ROW LEVEL SECURITY;
CREATE POLICY index_keeper ON :schema.record_version TO :feed_role USING (true) WITH CHECK (true);

-- When a record, or who may read it, was last touched: numbers in the order of commits.
CREATE SEQUENCE :schema.touch_seq;
CREATE TABLE :schema.record_touch (
  record_id text PRIMARY KEY,
  seq bigint NOT NULL UNIQUE
);
ALTER TABLE :schema.record_touch ENABLE ROW LEVEL SECURITY;
ALTER TABLE :schema.record_touch FORCE ROW LEVEL SECURITY;
CREATE POLICY index_keeper ON :schema.record_touch TO :feed_role USING (true) WITH CHECK (true);

-- One at a time until the transaction ends, so that no lower number commits after a higher one.
CREATE FUNCTION :schema.touch(ids text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality(ids) = 0 THEN RETURN; END IF;
  PERFORM pg_advisory_xact_lock(hashtext('links:touch'));
  INSERT INTO :schema.record_touch (record_id, seq)
    SELECT id, nextval(':schema.touch_seq') FROM (SELECT DISTINCT unnest(ids) AS id) one
    ON CONFLICT (record_id) DO UPDATE SET seq = nextval(':schema.touch_seq');
  PERFORM pg_notify('hub_changes', '');
END $$;

CREATE FUNCTION :schema.touch_granted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM :schema.touch(array_remove(ARRAY[OLD.record_id, NEW.record_id], NULL));
  RETURN NULL;
END $$;
CREATE TRIGGER touches AFTER INSERT OR UPDATE OR DELETE ON :schema.access_grant FOR EACH ROW EXECUTE FUNCTION :schema.touch_granted();

-- The records that an agreement is about.
CREATE FUNCTION :schema.agreed_records(grantor text, kinds text[], record_ids text[]) RETURNS SETOF text LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT r.id FROM :schema.record_index r
  WHERE r.authority_id = agreed_records.grantor AND r.kind <> 'SeizureItem' AND upper(split_part(r.id, '_', 1)) = ANY (agreed_records.kinds)
    AND (agreed_records.record_ids = '{}' OR r.id = ANY (agreed_records.record_ids));
END;
CREATE FUNCTION :schema.touch_agreed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM :schema.touch(ARRAY(
    SELECT :schema.agreed_records(OLD.grantor_authority_id, OLD.kinds, OLD.record_ids)
    UNION SELECT :schema.agreed_records(NEW.grantor_authority_id, NEW.kinds, NEW.record_ids)));
  RETURN NULL;
END $$;
CREATE TRIGGER touches AFTER INSERT OR UPDATE OR DELETE ON :schema.access_agreement FOR EACH ROW EXECUTE FUNCTION :schema.touch_agreed();

-- The view of the session: everything on which the policy decides what its principal may see. The public rests on no
-- agreement, so no purpose makes another view of it.
CREATE FUNCTION :schema.feed_view_id() RETURNS text LANGUAGE sql STABLE
  RETURN encode(sha256(convert_to(jsonb_build_array(
    COALESCE(current_setting('hub.authority', true), ''),
    COALESCE(current_setting('hub.member', true), ''),
    COALESCE(current_setting('hub.sector', true), ''),
    COALESCE((SELECT jsonb_agg(DISTINCT role ORDER BY role) FROM unnest(string_to_array(current_setting('hub.roles', true), ',')) role), '[]'),
    CASE WHEN :schema.acting_authority() IS NULL THEN '' ELSE lower(btrim(COALESCE(current_setting('hub.purpose', true), ''))) END)::text, 'UTF8')), 'hex');

CREATE TABLE :schema.feed_view (
  id text PRIMARY KEY,
  authority_id text,
  -- another number for a view that was forgotten and asks again
  serial bigint GENERATED ALWAYS AS IDENTITY,
  -- the last entry of its log
  head bigint NOT NULL DEFAULT 0,
  -- the last entry that retention has dropped
  pruned bigint NOT NULL DEFAULT 0,
  -- the touches that it has followed
  position bigint NOT NULL,
  -- in its first walk through all records the last one; null once that is done
  walked text DEFAULT '',
  -- until when grants were looked at by the clock, and when the next one begins or ends
  checked_at timestamptz NOT NULL DEFAULT now(),
  next_at timestamptz
);

-- What the view has of each record that it was ever given.
CREATE TABLE :schema.feed_state (
  view_id text NOT NULL REFERENCES :schema.feed_view (id) ON DELETE CASCADE,
  record_id text NOT NULL,
  open boolean NOT NULL,
  version text NOT NULL,
  -- the entry that opened it last
  opened bigint NOT NULL,
  PRIMARY KEY (view_id, record_id)
);

CREATE TABLE :schema.feed_entry (
  view_id text NOT NULL REFERENCES :schema.feed_view (id) ON DELETE CASCADE,
  seq bigint NOT NULL,
  record_id text NOT NULL,
  authority_id text,
  kind text NOT NULL CHECK (kind IN ('CREATED', 'CHANGED', 'AVAILABLE', 'WITHDRAWN')),
  at timestamptz NOT NULL,
  logged_at timestamptz NOT NULL DEFAULT now(),
  -- the entry that opened what this one withdraws
  opened bigint,
  PRIMARY KEY (view_id, seq)
);
CREATE INDEX feed_entry_by_age ON :schema.feed_entry (logged_at);

CREATE PROCEDURE :schema.protect_feed_table(table_name text, view_column text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE :schema.%I ENABLE ROW LEVEL SECURITY', table_name);
  EXECUTE format('ALTER TABLE :schema.%I FORCE ROW LEVEL SECURITY', table_name);
  EXECUTE format('CREATE POLICY own ON :schema.%I FOR SELECT TO :role USING (%I = :schema.feed_view_id())', table_name, view_column);
  EXECUTE format('CREATE POLICY follower ON :schema.%I TO :feed_role USING (true) WITH CHECK (true)', table_name);
END $$;
CALL :schema.protect_feed_table('feed_view', 'id');
CALL :schema.protect_feed_table('feed_state', 'view_id');
CALL :schema.protect_feed_table('feed_entry', 'view_id');

-- Brings the session's view up to date: for records that were touched, or whose grants begin or end by the clock, what
-- the view has is compared with what it may see now. Run as the feed's role under the settings of the principal, so that
-- the sharing table decides as it does for that principal's own reads. True where there is more to do.
CREATE FUNCTION :schema.follow_feed(most integer) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  this CONSTANT text := :schema.feed_view_id();
  own CONSTANT text := :schema.acting_authority();
  v :schema.feed_view;
  walk text[];
  touched text[];
  due text[];
  upto bigint;
  told bigint;
BEGIN
  -- Whoever has not heard of all grants would withdraw what is merely closed for a moment.
  IF current_setting('hub.grants', true) = 'off' THEN RETURN false; END IF;
  SELECT COALESCE(max(seq), 0) INTO upto FROM :schema.record_touch;
  SELECT * INTO v FROM :schema.feed_view WHERE id = this;
  IF FOUND AND v.walked IS NULL AND v.position >= upto AND v.checked_at > now() - interval '1 hour' AND (v.next_at IS NULL OR v.next_at > now()) THEN
    RETURN false;
  END IF;
  IF NOT FOUND THEN
    INSERT INTO :schema.feed_view (id, authority_id, position) VALUES (this, own, upto) ON CONFLICT (id) DO NOTHING;
    -- Roles and purposes make many views of one authority; those that nobody has asked for the longest are forgotten.
    DELETE FROM :schema.feed_view WHERE id IN (
      SELECT id FROM :schema.feed_view WHERE authority_id = own AND id <> this ORDER BY checked_at DESC OFFSET 31);
  END IF;
  SELECT * INTO v FROM :schema.feed_view WHERE id = this FOR UPDATE;
  -- Another has looked by a later clock.
  IF v.checked_at > now() THEN RETURN false; END IF;

  IF v.walked IS NOT NULL THEN
    walk := ARRAY(SELECT r.id FROM :schema.record_index r WHERE r.kind <> 'SeizureItem' AND r.id > v.walked ORDER BY r.id LIMIT most);
  END IF;
  SELECT array_agg(t.record_id), max(t.seq) INTO touched, upto
    FROM (SELECT record_id, seq FROM :schema.record_touch WHERE seq > v.position ORDER BY seq LIMIT most) t;
  due := ARRAY(
    SELECT g.record_id FROM :schema.access_grant g
    WHERE g.grantee_authority_id = own
      AND ((g.valid_from > v.checked_at AND g.valid_from <= now()) OR (g.valid_until > v.checked_at AND g.valid_until <= now()))
    UNION
    SELECT :schema.agreed_records(a.grantor_authority_id, a.kinds, a.record_ids) FROM :schema.access_agreement a
    WHERE a.grantee_authority_ids @> ARRAY[own]
      AND ((a.valid_from > v.checked_at AND a.valid_from <= now()) OR (a.valid_until > v.checked_at AND a.valid_until <= now())));

  WITH candidate AS (
    SELECT DISTINCT unnest(COALESCE(walk, '{}') || COALESCE(touched, '{}') || due) AS id
  ), seen AS (
    SELECT c.id, COALESCE(r.authority_id, s.authority_id) AS authority_id, r.tier, w.widened, s.record_id IS NOT NULL AS known, COALESCE(s.open, false) AS open,
      s.version AS before, s.opened, COALESCE(:schema.readable(r.record_id, r.authority_id, r.tier, r.audience, r.embargo_until), false) AS readable,
      concat_ws(',', w.public_mark, visible.marks) AS version, GREATEST(w.public_at, visible.at) AS changed_at
    FROM candidate c
    LEFT JOIN :schema.record_index r ON r.id = c.id
    LEFT JOIN :schema.record_version w ON w.record_id = c.id
    LEFT JOIN LATERAL (
      SELECT st.record_id, st.open, st.version, st.opened, e.authority_id FROM :schema.feed_state st
      LEFT JOIN :schema.feed_entry e ON e.view_id = this AND e.seq = st.opened
      WHERE st.view_id = this AND st.record_id = c.id) s ON true
    LEFT JOIN LATERAL (
      SELECT string_agg(m.key || ':' || (m.value ->> 'mark'), ',' ORDER BY m.key) AS marks, max((m.value ->> 'at')::timestamptz) AS at
      FROM jsonb_each(w.classes) m WHERE :schema.class_open(m.key, r.record_id, r.authority_id)) visible ON true
  ), news AS (
    SELECT seen.*, CASE
      WHEN readable AND NOT known AND (authority_id = own OR (tier <> 'PARTIES' AND NOT widened)) IS TRUE THEN 'CREATED'
      WHEN readable AND NOT open THEN 'AVAILABLE'
      WHEN readable AND before <> version THEN 'CHANGED'
      WHEN NOT readable AND open THEN 'WITHDRAWN' END AS kind
    FROM seen
  ), dated AS (
    -- An order and a time of its own, that tell of nothing that the view may not see.
    SELECT news.*, CASE WHEN kind IN ('CREATED', 'CHANGED') THEN changed_at ELSE now() END AS at FROM news WHERE kind IS NOT NULL
  ), numbered AS (
    SELECT dated.*, v.head + row_number() OVER (ORDER BY at, id) AS seq FROM dated
  ), logged AS (
    INSERT INTO :schema.feed_entry (view_id, seq, record_id, authority_id, kind, at, opened)
    SELECT this, seq, id, authority_id, kind, at, CASE kind WHEN 'WITHDRAWN' THEN opened END FROM numbered
  ), kept AS (
    INSERT INTO :schema.feed_state (view_id, record_id, open, version, opened)
    SELECT this, id, readable, version, CASE WHEN kind IN ('CREATED', 'AVAILABLE') THEN seq ELSE opened END FROM numbered
    ON CONFLICT (view_id, record_id) DO UPDATE SET open = excluded.open, version = excluded.version, opened = excluded.opened
  )
  SELECT count(*) INTO told FROM numbered;

  UPDATE :schema.feed_view SET
    head = v.head + told,
    position = COALESCE(upto, v.position),
    walked = CASE WHEN v.walked IS NOT NULL AND cardinality(walk) = most THEN walk[most] END,
    checked_at = now(),
    next_at = (
      SELECT min(t) FROM (
        SELECT unnest(ARRAY[g.valid_from, g.valid_until]) AS t FROM :schema.access_grant g WHERE g.grantee_authority_id = own
        UNION ALL
        SELECT unnest(ARRAY[a.valid_from, a.valid_until]) FROM :schema.access_agreement a WHERE a.grantee_authority_ids @> ARRAY[own]) times
      WHERE t > now())
  WHERE id = this;
  RETURN COALESCE(cardinality(walk), 0) = most OR COALESCE(cardinality(touched), 0) = most;
END $$;

-- Drops what is older than a cursor lives. The entry that opened a record stays as long as the record is open, so that
-- whoever begins anew is given it; a view that nobody has asked for goes as a whole.
CREATE FUNCTION :schema.prune_feed(before timestamptz) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM :schema.feed_view WHERE checked_at < before;
  WITH gone AS (
    DELETE FROM :schema.feed_entry e WHERE e.logged_at < before
      AND NOT EXISTS (SELECT 1 FROM :schema.feed_state s WHERE s.view_id = e.view_id AND s.record_id = e.record_id AND s.open AND s.opened = e.seq)
    RETURNING e.view_id, e.seq
  ), last AS (SELECT view_id, max(seq) AS seq FROM gone GROUP BY view_id)
  UPDATE :schema.feed_view v SET pruned = GREATEST(v.pruned, last.seq) FROM last WHERE v.id = last.view_id;
END $$;

GRANT SELECT, INSERT, UPDATE, DELETE ON :schema.record_version, :schema.record_touch, :schema.feed_view, :schema.feed_state, :schema.feed_entry TO :feed_role;
GRANT USAGE ON SEQUENCE :schema.touch_seq TO :feed_role;

-- The index hears of every record once more, for the versions that it did not keep before.
DELETE FROM :schema.index_position;
