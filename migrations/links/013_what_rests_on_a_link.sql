-- A link that is retracted, rejected or disputed leaves unsupported what rests on it: the records at the ends of that change, too,
-- for whoever may see it.
CREATE INDEX link_rests_on ON :schema.link USING gin (rests_on);

CREATE OR REPLACE FUNCTION :schema.follow_feed(most integer) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  this CONSTANT text := :schema.feed_view_id();
  own CONSTANT text := :schema.acting_authority();
  v :schema.feed_view;
  walk text[];
  touched text[];
  due text[];
  joined text[];
  upto bigint;
  told bigint;
BEGIN
  -- Whoever has not heard of all grants would withdraw what is merely closed for a moment.
  IF current_setting('hub.grants', true) = 'off' THEN RETURN false; END IF;
  -- Acts on links wait here for whoever looks next; the lock that touches take keeps two from waiting for one another.
  IF EXISTS (SELECT 1 FROM :schema.link_touch) THEN
    PERFORM pg_advisory_xact_lock(hashtext('links:touch'));
    WITH gone AS (DELETE FROM :schema.link_touch RETURNING record_id) SELECT array_agg(record_id) INTO joined FROM gone;
    PERFORM :schema.touch(COALESCE(joined, '{}'));
  END IF;
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

  -- What opens or closes takes its links along: the records at their other ends are compared at the same moment and not at a later one.
  -- So do the records whose links rest on those links.
  joined := ARRAY(
    WITH around AS (
      SELECT l.id, l.source_record_id, l.target_record_id
      FROM unnest(COALESCE(touched, '{}') || due) AS near(id) JOIN :schema.link l ON l.source_record_id = near.id OR l.target_record_id = near.id)
    SELECT unnest(ARRAY[source_record_id, target_record_id]) FROM around
    UNION
    SELECT unnest(ARRAY[d.source_record_id, d.target_record_id]) FROM around JOIN :schema.link d ON d.rests_on @> ARRAY[around.id]);

  WITH candidate AS (
    SELECT DISTINCT unnest(COALESCE(walk, '{}') || COALESCE(touched, '{}') || due || joined) AS id
  ), seen AS (
    SELECT c.id, COALESCE(r.authority_id, s.authority_id) AS authority_id, r.tier, w.widened, s.record_id IS NOT NULL AS known, COALESCE(s.open, false) AS open,
      s.version AS before, s.opened, COALESCE(:schema.readable(r.record_id, r.authority_id, r.tier, r.audience, r.embargo_until), false) AS readable,
      concat_ws(',', w.public_mark, visible.marks, linked.mark) AS version, GREATEST(w.public_at, visible.at, linked.at) AS changed_at
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
    -- Its links, as far as this view may read their other ends.
    LEFT JOIN LATERAL (
      SELECT md5(string_agg(concat_ws(':', l.id, l.status, l.confidence, l.method, l.evidence, l.reason, extract(epoch FROM l.asserted_at), extract(epoch FROM l.decided_at), lost.mark), ',' ORDER BY l.id)) AS mark,
        max(GREATEST(l.asserted_at, l.decided_at, lost.at)) AS at
      FROM :schema.link l
      JOIN :schema.record_index f ON f.id = CASE WHEN l.source_record_id = c.id THEN l.target_record_id ELSE l.source_record_id END
      -- What it rests on and no longer stands, as far as this view may read that.
      LEFT JOIN LATERAL (
        SELECT string_agg(b.id, '+' ORDER BY b.id) AS mark, max(b.decided_at) AS at
        FROM :schema.link b
        JOIN :schema.record_index s ON s.id = b.source_record_id
        JOIN :schema.record_index t ON t.id = b.target_record_id
        WHERE b.id = ANY (l.rests_on) AND b.status NOT IN ('PROPOSED', 'CONFIRMED')
          AND :schema.readable(s.record_id, s.authority_id, s.tier, s.audience, s.embargo_until)
          AND :schema.readable(t.record_id, t.authority_id, t.tier, t.audience, t.embargo_until)) lost ON true
      WHERE (l.source_record_id = c.id OR l.target_record_id = c.id)
        AND :schema.readable(f.record_id, f.authority_id, f.tier, f.audience, f.embargo_until)) linked ON true
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
