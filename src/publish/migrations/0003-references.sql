-- What an order is about, and who gave it.
ALTER TABLE publish.release_orders
  ADD CONSTRAINT release_orders_edition_known FOREIGN KEY (edition_id) REFERENCES write.editions (id),
  ADD CONSTRAINT release_orders_item_known FOREIGN KEY (item_id) REFERENCES write.items (id),
  ADD CONSTRAINT release_orders_agency_known FOREIGN KEY (agency_id) REFERENCES people.agencies (id),
  ADD CONSTRAINT release_orders_orderer_known FOREIGN KEY (ordered_by) REFERENCES people.accounts (id);
