-- Schools are found by words with typing errors, by place and by codes, while an import runs too.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create function plain(text) returns text language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent', $1));

create function packed_postcode(text) returns text language sql immutable strict parallel safe
  return upper(replace($1, ' ', ''));

alter table school add column plain_name text generated always as (plain(name)) stored;
create index ix_school_plain_name on school using gin (plain_name gin_trgm_ops);
drop index ix_school_name;
create index ix_school_postcode on school (packed_postcode(postcode) text_pattern_ops);
create index ix_school_authority on school (authority_code);
create index ix_school_trust on school (trust_code) where trust_code is not null;
create index ix_school_place on school (easting, northing);
