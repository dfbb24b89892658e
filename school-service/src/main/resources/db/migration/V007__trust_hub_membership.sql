-- Trusts are things of their own, because people lead them and reviews may be of them; the register says which there are.
create table trust (
  id uuid primary key default uuid_v7(),
  code text not null,
  name text not null,
  version bigint not null default 0,
  constraint uq_trust_code unique (code)
);
insert into trust (code, name)
  select trust_code, max(coalesce(trust_name, trust_code)) from school
  where trust_code is not null group by trust_code;

create table hub (
  id uuid primary key,
  name text not null,
  state text not null,
  version bigint not null,
  constraint ck_hub_state check (state in ('OPEN', 'CLOSED'))
);
create unique index uq_hub_name on hub (plain(name)) where state = 'OPEN';

alter table membership
  add column hub_id uuid,
  add column state text not null default 'AWAITING_AGREEMENT',
  add column hub_reads text not null default 'NOTHING',
  add column network_reads text not null default 'NOTHING',
  add constraint fk_membership_hub foreign key (hub_id) references hub (id),
  add constraint ck_membership_state
    check (state in ('AWAITING_AGREEMENT', 'AGREED', 'ENDED', 'WITHDRAWN')),
  drop constraint ex_membership_overlap,
  add constraint ex_membership_overlap exclude using gist
    (school_id with =, daterange(valid_from, valid_until, '[]') with &&) where (state <> 'WITHDRAWN');
create index ix_membership_hub on membership (hub_id) where hub_id is not null;

-- Every signature is kept; the newest also stands with its membership.
create table agreement (
  id uuid primary key,
  membership_id uuid not null,
  hub_reads text not null,
  network_reads text not null,
  signed_by uuid not null,
  signed_on date not null,
  signed_at timestamptz not null,
  constraint fk_agreement_membership foreign key (membership_id) references membership (id),
  constraint ck_agreement_hub check (hub_reads in ('NOTHING', 'SUMMARY', 'REPORT')),
  constraint ck_agreement_network check (network_reads in ('NOTHING', 'SUMMARY', 'REPORT'))
);
create index ix_agreement_membership on agreement (membership_id, signed_at);
