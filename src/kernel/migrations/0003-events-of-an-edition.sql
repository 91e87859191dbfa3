-- The whole way of an item is put together from the events that name it.
CREATE INDEX events_edition ON kernel.events ((payload->>'editionId')) WHERE payload ? 'editionId';
