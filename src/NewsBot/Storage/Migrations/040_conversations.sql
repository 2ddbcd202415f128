-- Replies with buttons: what each page shows and what each button asks, so that they work after a restart.
create table reply_page (
    key text primary key,
    asker text not null,
    application text not null,
    token text not null,        -- the interaction's, by which the message can be edited until expires_at
    expires_at integer not null,
    shown integer not null,     -- the page that stands there, from 0
    pages text not null,        -- JSON, in the platform's own form
    actions text not null       -- JSON: the typed commands that buttons run
);

create index reply_page_expires_at on reply_page (expires_at);

-- Which commands the platform was last told of, so that it is told again only when they changed.
create table registered_commands (
    application text not null,
    scope text not null,        -- a server's id, or 'global'
    hash text not null,
    ids text not null,          -- JSON: name to the platform's id
    at integer not null,
    primary key (application, scope)
) without rowid;

-- Every action of an editor, the refused ones included.
create table editor_audit (
    number integer primary key,
    at integer not null,
    user text not null,
    guild text,
    channel text,
    command text not null,
    outcome text not null,
    answer_id text not null
);
