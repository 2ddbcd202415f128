-- Vectors of a configured model. The table of the first step was never filled.
drop table embedding;

create table embedding_model (
    number integer primary key autoincrement,
    name text not null unique,
    dimensions integer not null,    -- 0 until the first vector is known
    cursor integer not null,        -- the change up to which passages have been seen to
    whole integer not null          -- 1: every passage has been seen to once, so that searches can use it
);

-- What a text came to, so that no text is asked for twice, however often its article is read in again.
create table embedded_text (
    number integer primary key,
    model integer not null,
    hash blob not null,
    used_at integer not null,
    vector blob not null,           -- a scale in single precision and a byte a value; empty: the model refuses the text
    unique (model, hash)
);

create table embedding (
    model integer not null,
    passage integer not null references passage (number) on delete cascade,
    text integer not null,
    primary key (model, passage)
) without rowid;
create index embedding_passage on embedding (passage);
create index embedding_text on embedding (text);

-- Which thousands of passages changed when: readers keep pages in memory and read again what is newer.
create table embedding_page (
    model integer not null,
    page integer not null,
    revision integer not null,
    primary key (model, page)
) without rowid;
create index embedding_page_revision on embedding_page (model, revision);

create trigger embedding_added after insert on embedding begin
    insert into embedding_page
    select new.model, new.passage / 1024, coalesce(max(revision), 0) + 1 from embedding_page where model = new.model
    on conflict (model, page) do update set revision = excluded.revision;
end;

create trigger embedding_gone after delete on embedding begin
    insert into embedding_page
    select old.model, old.passage / 1024, coalesce(max(revision), 0) + 1 from embedding_page where model = old.model
    on conflict (model, page) do update set revision = excluded.revision;
end;
