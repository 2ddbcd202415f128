-- Who published an earlier version, who wrote it and of which day it was; null in versions that were kept before this, of which it is not known.
alter table article_version add column outlet text;
alter table article_version add column authors text;
alter table article_version add column published text;
