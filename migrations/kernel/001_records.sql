-- What every subgraph that keeps records stands on. Applied once in each subgraph's own schema.

-- Search folding in the database: case, diacritics and Arabic letter forms. Mirrors the kernel's fold() closely enough for filters.
CREATE FUNCTION :schema.fold(value text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN translate(
    lower(regexp_replace(normalize(value, NFKD), '[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u02be\u02bf\u02bb\u02bc''’‘`]', '', 'g')),
    'ٱىةکیہۀە٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹',
    'ايهكيههه01234567890123456789');

-- The columns of a record, for CREATE TABLE … (LIKE … INCLUDING ALL).
CREATE TABLE :schema.record_template (
  id text PRIMARY KEY,
  authority_id text NOT NULL,
  local_id text NOT NULL,
  titles jsonb NOT NULL DEFAULT '[]',
  sort_title text NOT NULL DEFAULT '',
  folded_titles text NOT NULL DEFAULT '',
  tier text NOT NULL DEFAULT 'AUTHORITY' CHECK (tier IN ('PUBLIC', 'COMMUNITY', 'PARTIES', 'AUTHORITY')),
  audience text[] NOT NULL DEFAULT '{}',
  embargo_until timestamptz,
  legal_basis text,
  tlp text,
  licence text,
  attribution text,
  redistributable boolean NOT NULL DEFAULT false,
  sources jsonb NOT NULL DEFAULT '[]',
  synthetic boolean NOT NULL DEFAULT false,
  revision integer NOT NULL DEFAULT 1,
  public_revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  public_updated_at timestamptz NOT NULL DEFAULT now(),
  -- the owner first, so that a collision can only speak of the writer's own records
  UNIQUE (authority_id, local_id)
);

-- Every version of every record, as its authority gave it, without personal data.
CREATE TABLE :schema.revision (
  record_id text NOT NULL,
  revision integer NOT NULL,
  authority_id text NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  recorded_by text,
  draft jsonb NOT NULL,
  PRIMARY KEY (record_id, revision)
);

-- Field class PERSON lives apart, so that it can be withheld and erased without touching the record.
CREATE TABLE :schema.person_detail (
  record_id text NOT NULL,
  position integer NOT NULL,
  authority_id text NOT NULL,
  path text NOT NULL,
  role text NOT NULL,
  name text NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE TABLE :schema.source_row (
  record_id text PRIMARY KEY,
  authority_id text NOT NULL,
  cells jsonb NOT NULL
);

-- The change feed: written in the act's own transaction, read by the record index in commit order.
CREATE TABLE :schema.change_entry (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  record_id text NOT NULL,
  kind text NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX change_entry_order ON :schema.change_entry (xid, seq);

-- The projection of grants and agreements that concern this subgraph; checked by the clock at the read.
CREATE TABLE :schema.access_grant (
  id text PRIMARY KEY,
  record_id text NOT NULL,
  grantor_authority_id text NOT NULL,
  grantee_authority_id text NOT NULL,
  field_classes text[] NOT NULL DEFAULT '{}',
  purpose text,
  agreement_id text,
  valid_from timestamptz NOT NULL,
  valid_until timestamptz
);
CREATE INDEX access_grant_lookup ON :schema.access_grant (grantee_authority_id, record_id);
