-- The latent space that the archive's own words span, as learned from so many passages, and how far in the change log its places have come.
create table space (
    number integer primary key autoincrement,
    passages integer not null,
    cursor integer not null,
    content blob not null
);

-- The places of passages in a space, a thousand and some in a page, one slot for each number.
create table place_page (
    space integer not null references space (number) on delete cascade,
    page integer not null,
    revision integer not null,
    content blob not null,
    unique (space, page)
);
