create table article (
    number integer primary key,
    id text not null unique,
    source text not null,
    url text,
    title text not null,
    outlet text,
    wire_credit text,
    authors text not null,
    dateline text,
    captions text not null,
    body text not null,
    body_hash text not null,
    content_hash text not null,
    version integer not null,
    published text,
    reported text,
    fetched_at integer not null,
    analysis integer not null,
    withdrawn_at integer,
    withdrawn_reason text
);
create index article_content on article (content_hash);
create index article_published on article (published);
create index article_reported on article (reported) where reported is not null;
create index article_outlet on article (outlet);

-- What an article said before it changed.
create table article_version (
    article integer not null references article (number) on delete cascade,
    version integer not null,
    title text not null,
    body text not null,
    body_hash text not null,
    fetched_at integer not null,
    primary key (article, version)
) without rowid;

create table date_evidence (
    article integer not null references article (number) on delete cascade,
    place integer not null,
    day text not null,
    kind text not null,
    method text not null,
    confidence text not null,
    words text not null,
    start integer,
    end integer,
    primary key (article, place)
) without rowid;

create table passage (
    number integer primary key,
    article integer not null references article (number) on delete cascade,
    ordinal integer not null,
    start integer not null,
    end integer not null,
    sentences text not null,
    unique (article, ordinal)
);

create virtual table passage_index using fts5 (
    title, words,
    content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);

create table quote (
    number integer primary key,
    article integer not null references article (number) on delete cascade,
    ordinal integer not null,
    kind text not null,
    content text not null,
    cue_start integer,
    cue_end integer,
    source_start integer,
    source_end integer,
    speaker text,
    role text,
    inferred integer not null,
    unique (article, ordinal)
);
create index quote_speaker on quote (speaker) where speaker is not null;

create virtual table quote_index using fts5 (
    words, around, speaker,
    content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);

create table embedding (
    passage integer not null references passage (number) on delete cascade,
    model text not null,
    dimensions integer not null,
    vector blob not null,
    primary key (passage, model)
) without rowid;

-- What came in, changed or went, in order: readers of the log keep their own place in it.
create table change (
    sequence integer primary key autoincrement,
    article_id text not null,
    kind text not null,
    version integer not null,
    at integer not null
);
