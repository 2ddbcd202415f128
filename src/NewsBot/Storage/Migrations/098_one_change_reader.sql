-- Readers of the change log keep their places in one table.
insert or ignore into change_reader (name, cursor) select name, cursor from log_reader;
drop table log_reader;
