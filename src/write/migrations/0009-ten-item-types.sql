-- Official statements and invitations join the kinds of item.
ALTER TABLE write.items DROP CONSTRAINT items_type_check;
ALTER TABLE write.items ADD CONSTRAINT items_type_check CHECK (
  type IN ('release', 'news', 'policy', 'programme', 'activity', 'announcement', 'clarification', 'speech',
    'statement', 'invitation')
);
