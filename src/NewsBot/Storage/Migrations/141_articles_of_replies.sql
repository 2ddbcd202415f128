-- Which articles a reply with pages rests on: none of its pages is shown once one of them is withdrawn.
alter table reply_page add column articles text not null default '[]'; -- JSON
