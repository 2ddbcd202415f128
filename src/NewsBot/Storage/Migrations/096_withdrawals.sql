-- Articles that no answer may use, by id, so that one stays withdrawn that is read in later or again.
create table withdrawal (
    article_id text primary key,
    at integer not null,
    reason text not null,
    by text not null            -- a platform's user id, 'operator' or 'publisher'
) without rowid;
insert into withdrawal select id, withdrawn_at, coalesce(withdrawn_reason, ''), 'operator' from article where withdrawn_at is not null;

-- Every withdrawal, its undoing and every deletion; lines are added and never changed.
create table withdrawal_audit (
    number integer primary key autoincrement,
    at integer not null,
    article_id text not null,
    action text not null,
    reason text not null,
    by text not null
);

-- Further links under which an article was met.
create table article_alias (
    id text primary key,
    article integer not null references article (number) on delete cascade
) without rowid;
create index article_alias_article on article_alias (article);
