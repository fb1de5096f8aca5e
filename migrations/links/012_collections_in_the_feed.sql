-- Whoever follows a collection is told to drop a member that has closed: its membership stays readable where the view was
-- given the record.
CREATE POLICY was_given ON :schema.collection_member FOR SELECT TO :role USING (
  EXISTS (SELECT 1 FROM :schema.feed_state s WHERE s.view_id = (SELECT :schema.feed_view_id()) AND s.record_id = collection_member.record_id AND NOT s.open));

ALTER TABLE :schema.webhook ADD COLUMN collection_id text;
