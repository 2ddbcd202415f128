-- Every place of a word in the word indexes: what a search reads instead of FTS5's own bm25, which visits every row of every word once more to count them.
create virtual table passage_places using fts5vocab ('passage_index', 'instance');
create virtual table quote_places using fts5vocab ('quote_index', 'instance');
