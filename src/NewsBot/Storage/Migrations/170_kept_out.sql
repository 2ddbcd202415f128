-- Why an article is kept out: 'withdrawn' (it may still be here), 'deleted' at the command line, or 'expired' by the settings of retention.
alter table withdrawal add column kind text not null default 'withdrawn';
update withdrawal set kind = iif(by = 'retention', 'expired', 'deleted')
where coalesce(under, article_id) not in (select id from article)
    and (select action from withdrawal_audit a where a.article_id = coalesce(withdrawal.under, withdrawal.article_id) order by number desc limit 1) = 'deleted';

-- The texts of deleted articles, so that they stay out under any link or file name: hashes, from which no word can be read back.
create table erased_text (
    hash text not null,
    article_id text not null,
    primary key (hash, article_id)
) without rowid;
create index erased_text_article on erased_text (article_id);
