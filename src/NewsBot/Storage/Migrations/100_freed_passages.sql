-- Passages that are no more: their places in the latent space are cleared when places are brought up to date, and until then take room among the nearest.
create table freed_passage (number integer primary key);
create trigger passage_freed after delete on passage begin
    insert or ignore into freed_passage (number) values (old.number);
end;

-- A space whose places are not all written has the cursor 0; what was interrupted before this version is learned again.
delete from space where number not in (select space from place_page);

-- What filters ask of an article, without walking past its body.
create index article_filter on article (published, reported, outlet, wire_credit, fetched_at, withdrawn_at);
