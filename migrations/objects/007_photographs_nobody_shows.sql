-- A photograph that no version of any record shows is swept away after a day, with its files.
CREATE POLICY sweeps ON :schema.photograph_file TO :feed_role USING (true);
GRANT DELETE ON :schema.photograph_file TO :feed_role;
