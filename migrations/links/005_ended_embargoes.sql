-- The indexer asks often which embargoes have ended; few records have one.
CREATE INDEX record_index_embargoed ON :schema.record_index (embargo_until) WHERE embargo_until IS NOT NULL;
