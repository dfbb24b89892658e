-- UUIDv7: rows made one after another stand together.
create function uuid_v7() returns uuid language sql volatile as $$
  select encode(
    set_bit(
      set_bit(
        overlay(
          uuid_send(gen_random_uuid())
          placing substring(
            int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
          from 1 for 6),
        52, 1),
      53, 1),
    'hex')::uuid
$$;

create table school (
  id uuid primary key default uuid_v7(),
  urn text,
  name text not null,
  status text not null,
  type_name text,
  phase text,
  authority_code text,
  authority_name text,
  trust_code text,
  trust_name text,
  postcode text,
  low_age integer,
  high_age integer,
  pupils integer,
  free_meals_percent numeric(5, 2),
  easting integer,
  northing integer,
  register_hash bytea,
  first_published_at timestamptz,
  version bigint not null default 0,
  constraint uq_school_urn unique (urn)
);
create index ix_school_name on school (lower(name));

create table register_import (
  id uuid primary key,
  imported_by uuid not null,
  finished_at timestamptz not null,
  rows integer not null,
  added integer not null,
  changed integer not null,
  unchanged integer not null
);

-- Where a register file lands before it is merged; emptied by each import.
create unlogged table register_row (
  urn text not null,
  name text not null,
  status text not null,
  type_name text,
  phase text,
  authority_code text,
  authority_name text,
  trust_code text,
  trust_name text,
  postcode text,
  low_age integer,
  high_age integer,
  pupils integer,
  free_meals_percent numeric(5, 2),
  easting integer,
  northing integer
);
