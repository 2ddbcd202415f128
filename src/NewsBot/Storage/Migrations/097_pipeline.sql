-- What could not be read in, with the reason, until it could.
create table dead_letter (
    source text primary key,
    reason text not null,
    at integer not null,        -- when it failed last
    attempts integer not null
) without rowid;

-- Work that was begun and has not come to its end: what stopped it does not matter.
create table unfinished (
    name text primary key,
    at integer not null
) without rowid;

create index article_analysis on article (analysis);

-- How far readers of the change log have come.
create table log_reader (
    name text primary key,
    cursor integer not null
) without rowid;
