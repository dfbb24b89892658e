-- The digest that stays of a cited note is keyed with a secret of the installation (docs/adr/0040).
-- Those of before are not yet; the daily deleting of what is old keys them, the old release's too.
alter table evidence_note add column digest_keyed boolean not null default false;
