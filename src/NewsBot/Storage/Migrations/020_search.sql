-- How often each word stands in the word indexes: what a search needs to know before it asks for the places.
create virtual table passage_words using fts5vocab ('passage_index', 'row');
create virtual table quote_words using fts5vocab ('quote_index', 'row');
