-- What is looked out for in each channel.
create table watch (
    number integer primary key autoincrement,
    guild text,
    channel text not null,
    editor text,
    locale text not null,
    kind text not null,         -- topic, speaker, outlet or phrase
    words text not null,
    interval integer not null,  -- no more than one message in so many minutes
    state text not null,
    reason text not null,
    failures integer not null,  -- posts that came to nothing, one after the other
    told_at integer,            -- when the last message was made
    created_at integer not null
);
create index watch_guild on watch (guild);

-- What each watch found, once for each article.
create table watch_match (
    number integer primary key autoincrement,
    watch integer not null references watch (number) on delete cascade,
    article_id text not null,
    story integer,              -- by which two articles are one piece of news
    place text not null,        -- the passage or quotation
    why text not null,
    at integer not null,
    told integer not null,      -- 0: waits; 1: in a message; 2: of a story that was told before
    unique (watch, article_id)
);
create index watch_match_waiting on watch_match (watch) where told = 0;
create index watch_match_story on watch_match (watch, story, at) where told = 1;
