-- Official statements and invitations join the kinds of item.
ALTER TABLE plan.briefs DROP CONSTRAINT briefs_type_check;
ALTER TABLE plan.briefs ADD CONSTRAINT briefs_type_check CHECK (
  type IN ('release', 'news', 'policy', 'programme', 'activity', 'announcement', 'clarification', 'speech',
    'statement', 'invitation')
);
