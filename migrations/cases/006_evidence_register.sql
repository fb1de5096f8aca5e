-- What the register keeps of a piece of evidence: the hash of its file, checks of its authenticity, certified translations.
ALTER TABLE :schema.case_evidence
  ADD COLUMN sha256 text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  ADD COLUMN media_type text,
  ADD COLUMN authenticity jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN translations jsonb NOT NULL DEFAULT '[]';
