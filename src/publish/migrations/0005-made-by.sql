-- How the words of an article came about, as approved, and who answers for them; null when nobody recorded it.
ALTER TABLE publish.articles ADD COLUMN made_by jsonb;
