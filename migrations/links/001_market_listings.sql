-- Market listings: the one kind of record that the links subgraph keeps itself.
CREATE TABLE :schema.listing (
  LIKE :schema.record_template INCLUDING ALL,
  venue text,
  venue_kind text,
  city text,
  country text,
  url text,
  lot_number text,
  sale_title text,
  offered_at jsonb,
  offered_from bigint,
  offered_to bigint,
  seen_at jsonb,
  prices jsonb NOT NULL DEFAULT '[]',
  offer_status text NOT NULL DEFAULT 'UNKNOWN',
  description jsonb NOT NULL DEFAULT '[]',
  stated_provenance jsonb NOT NULL DEFAULT '[]',
  unread jsonb NOT NULL DEFAULT '[]'
);
CALL :schema.protect_record_table('listing');
