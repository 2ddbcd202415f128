create table feed (
    id text primary key,
    url text not null unique,
    title text not null,
    outlet text,
    state text not null,
    problem text,
    failures integer not null,
    etag text,
    last_modified text,
    pause integer not null,
    next_at integer not null,
    polled_at integer,
    succeeded_at integer,
    added_at integer not null,
    added_by text,
    articles integer not null
) without rowid;
create index feed_next on feed (next_at) where state = 'Active';

-- What of a feed has been looked at: an item whose stamp is the same is not read again.
create table feed_item (
    feed text not null references feed (id) on delete cascade,
    item text not null,
    stamp text not null,
    tries integer not null,
    seen_at integer not null,
    primary key (feed, item)
) without rowid;
