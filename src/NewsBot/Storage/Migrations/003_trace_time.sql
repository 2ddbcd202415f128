-- Old traces are dropped without reading the others.
create index trace_at on trace (at);
