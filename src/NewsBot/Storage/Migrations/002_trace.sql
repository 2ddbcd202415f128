-- How each answer came about.
create table trace (
    answer_id text primary key,
    at integer not null,
    command text not null,
    content text not null
) without rowid;
