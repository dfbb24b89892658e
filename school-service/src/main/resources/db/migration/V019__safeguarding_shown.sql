-- The person whom the network names for safeguarding; one, or none yet.
create table network_contact (
  id integer primary key,
  person_id uuid not null,
  named_by uuid not null,
  named_at timestamptz not null,
  version bigint not null,
  constraint ck_network_contact_one check (id = 1)
);

-- Who was shown on which day whom to call about a child of a school; for that person alone.
create table safeguarding_showing (
  id uuid primary key,
  school_id uuid not null,
  person_id uuid not null,
  shown_on date not null,
  first_at timestamptz not null,
  constraint uq_safeguarding_showing unique (school_id, person_id, shown_on)
);
create index ix_safeguarding_showing_first on safeguarding_showing (first_at desc, id);
create index ix_safeguarding_showing_person on safeguarding_showing (person_id);
