-- The numbers that an article prints, with what they count. Values are decimal numbers as text, so that none is rounded.
create table figure (
    article integer not null references article (number) on delete cascade,
    ordinal integer not null,
    low text not null,
    high text not null,
    approximation text,
    unit text,
    counted text,
    fate text,
    place text,
    as_of text,
    said_by text,
    standing text not null,
    start integer not null,
    end integer not null,
    primary key (article, ordinal)
) without rowid;
