-- Whether an article is withdrawn stands behind its body, so that asking it of each article reads the whole archive: what is offered while
-- somebody types is answered from these indexes alone.
create index article_shown_day on article (published) where withdrawn_at is null;
create index article_shown_outlet on article (outlet) where withdrawn_at is null;
create index article_withdrawn on article (number) where withdrawn_at is not null;

drop index quote_speaker;
create index quote_speaker on quote (speaker, article) where speaker is not null;
