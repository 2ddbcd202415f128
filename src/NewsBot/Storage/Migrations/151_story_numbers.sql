-- The highest number that a story has had: none is given twice, since watches remember stories by number.
alter table story_progress add column last_story integer not null default 0;
update story_progress set last_story = max(
    coalesce((select max(story) from story_article), 0),
    coalesce((select max(story) from watch_match), 0));
