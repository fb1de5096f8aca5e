-- A webhook carries the rights that its client had; nobody tells the hub when an issuer elsewhere takes them away. So it
-- ends unless its client renews it, which restates them.
ALTER TABLE :schema.webhook ADD COLUMN expires_at timestamptz NOT NULL DEFAULT now() + interval '90 days';
