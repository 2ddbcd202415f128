-- Of a deleted article's further links: the article that they led to. Whoever restores it restores it under all of them.
alter table withdrawal add column under text;
