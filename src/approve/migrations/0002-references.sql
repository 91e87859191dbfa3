-- What a package is about, and who had a hand in it.
ALTER TABLE approve.packages
  ADD CONSTRAINT packages_edition_known FOREIGN KEY (edition_id) REFERENCES write.editions (id),
  ADD CONSTRAINT packages_item_known FOREIGN KEY (item_id) REFERENCES write.items (id),
  ADD CONSTRAINT packages_agency_known FOREIGN KEY (agency_id) REFERENCES people.agencies (id),
  ADD CONSTRAINT packages_submitter_known FOREIGN KEY (submitted_by) REFERENCES people.accounts (id),
  ADD CONSTRAINT packages_editor_known FOREIGN KEY (last_editor_id) REFERENCES people.accounts (id),
  ADD CONSTRAINT packages_decider_known FOREIGN KEY (decided_by) REFERENCES people.accounts (id);
