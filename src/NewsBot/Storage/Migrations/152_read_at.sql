-- When an article was read in stands behind its body: without an index, retention and /status read the whole archive.
create index article_fetched on article (fetched_at);
create index embedded_text_used on embedded_text (model, used_at);
