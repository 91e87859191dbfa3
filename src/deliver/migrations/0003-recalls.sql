-- A text that is withdrawn keeps its version, so a recall of it is a second plan beside that of its release; one that is brought back has a
-- version of its own.
ALTER TABLE deliver.plans DROP CONSTRAINT plans_kind_check;
ALTER TABLE deliver.plans ADD CONSTRAINT plans_kind_check CHECK (kind IN ('new', 'correction', 'recall', 'restored'));
ALTER TABLE deliver.plans DROP CONSTRAINT plans_article_id_version_channel_key;
ALTER TABLE deliver.plans ADD CONSTRAINT plans_once UNIQUE (article_id, version, channel, kind);
