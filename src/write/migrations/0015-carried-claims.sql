-- What became of the facts that pointed into a version when the next one replaced it.
ALTER TABLE write.source_versions ADD COLUMN carried jsonb NOT NULL DEFAULT '[]';
