-- What is kept of an article's text for comparing it with others, and the story it belongs to.
create table story_article (
    article integer primary key references article (number) on delete cascade,
    story integer not null,
    day integer not null,       -- days since 0001-01-01; 0: unknown
    copy_of integer,            -- the first article that prints nearly the same text
    sketch blob not null
);
create index story_article_story on story_article (story);
create index story_article_copy on story_article (copy_of) where copy_of is not null;

-- The rarest words of each article: where articles on the same story are looked up.
create table story_word (
    word integer not null,
    day integer not null,
    article integer not null references story_article (article) on delete cascade,
    primary key (word, day, article)
) without rowid;
create index story_word_article on story_word (article);

-- Bands of MinHash values: where nearly the same text is looked up.
create table story_band (
    band integer not null,
    article integer not null references story_article (article) on delete cascade,
    primary key (band, article)
) without rowid;
create index story_band_article on story_band (article);

-- How far in the change log the stories have come, and in how many articles each word stood.
create table story_progress (
    number integer primary key check (number = 1),
    cursor integer not null,
    articles integer not null,
    counted integer not null,   -- the highest article number that is in the counts
    counts blob not null
);
insert into story_progress values (1, 0, 0, 0, x'');
