-- Which school followed which, by number: the register may have one of the two only.
create table succession (
  predecessor_urn text not null,
  successor_urn text not null,
  kind text not null,
  established date,
  constraint pk_succession primary key (predecessor_urn, successor_urn),
  constraint ck_succession_kind check (kind in ('REPLACED', 'MERGED', 'SPLIT')),
  constraint ck_succession_other check (predecessor_urn <> successor_urn)
);
create index ix_succession_successor on succession (successor_urn);
