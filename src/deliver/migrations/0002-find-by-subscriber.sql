-- A reader's own page asks for their last message, and erasing them visits their rows.
CREATE INDEX deliveries_subscriber ON deliver.deliveries (subscriber_id, settled_at DESC) WHERE subscriber_id IS NOT NULL;
CREATE INDEX confirmations_subscriber ON deliver.confirmations (subscriber_id);
