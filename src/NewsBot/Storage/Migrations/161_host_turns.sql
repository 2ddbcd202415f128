-- When each host was last asked for something, by whichever process: several on one archive keep one pause. In milliseconds since 1970; a row is let go
-- when no pause reaches beyond it.
create table host_turn (host text primary key collate nocase, asked_at integer not null) without rowid;
