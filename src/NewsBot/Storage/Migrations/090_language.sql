alter table article add column language text;
