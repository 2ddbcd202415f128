-- Who is quoted in which roles is counted for every search by speaker: from this index alone, without looking at each quotation.
drop index quote_speaker;
create index quote_speaker on quote (speaker, role, article) where speaker is not null;
