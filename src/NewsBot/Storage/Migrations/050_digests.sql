-- Which digest is posted where and when.
create table schedule (
    number integer primary key autoincrement,
    guild text,
    channel text not null,
    editor text,                -- the platform's id of whoever set it
    locale text not null,
    time text not null,         -- local, HH:mm
    zone text not null,         -- IANA, canonical
    days text not null,         -- digits, 0 is Sunday
    topics text not null,       -- JSON
    outlets text not null,      -- JSON
    speakers text not null,     -- JSON
    length text not null,
    quiet text not null,        -- what happens on a day with nothing new
    window integer not null,    -- how late it may still be posted, in minutes
    state text not null,
    reason text not null,       -- why it is paused
    cursor integer not null,    -- how far in the change log the last digest went
    created_at integer not null,
    since integer not null      -- when it was set, changed or taken up again: days before that are not owed
);
create index schedule_guild on schedule (guild);
create index schedule_channel on schedule (channel);

-- Everything the bot posts unasked, each once: digests by (schedule, local day), watches by (watch, place in the change log), and so on.
create table post (
    number integer primary key autoincrement,
    kind text not null,
    origin integer not null,    -- the schedule, the watch, or the post that is corrected
    occasion text not null,     -- the local day, or the place in the change log
    channel text not null,
    reply_to text,              -- the message that it answers
    key text not null,
    due_at integer not null,
    expires_at integer not null,
    state text not null,
    open integer not null,      -- whether anything is left to be done
    reply text,                 -- JSON
    reached integer,            -- how far in the change log it goes
    owner text,                 -- the instance that works on it
    leased_until integer,
    attempts integer not null,
    next_try_at integer,
    sending_at integer,
    message text,
    posted_at integer,
    reason text not null,
    unique (kind, origin, occasion)
);
create index post_open on post (due_at) where open = 1;
create index post_open_channel on post (channel, due_at) where open = 1;
create index post_skipped on post (due_at) where state = 'skipped';
create index post_kept_reply on post (kind, origin, due_at) where open = 0 and reply is not null;
create index post_planned on post (origin, due_at) where kind = 'digest' and state = 'planned';

-- Which words each posted message rests on.
create table post_citation (
    post integer not null references post (number) on delete cascade,
    place integer not null,
    article_id text not null,
    body_hash text not null,
    start integer not null,
    end integer not null,
    words text not null,
    primary key (post, place)
) without rowid;
create index post_citation_article on post_citation (article_id);

-- How far readers of the change log have come.
create table change_reader (
    name text primary key,
    cursor integer not null
) without rowid;
