package org.lantern.accreditation.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lantern.accreditation.schoolcopy.PeopleChanged;
import org.lantern.kit.personaldata.MergedPeople;

/** Follows school-service when two people become one or somebody is erased. */
@ApplicationScoped
public class IdentityService implements PeopleChanged {
  private final PeopleTables tables;
  private final MergedPeople merged;

  IdentityService(PeopleTables tables, MergedPeople merged) {
    this.tables = tables;
    this.merged = merged;
  }

  @Override
  public void merged(UUID person, UUID into) {
    tables.merge(person, into);
    if (merged.isErased(into)) {
      erased(into);
    }
  }

  @Override
  public void erased(UUID person) {
    merged.idsOf(merged.standsFor(person)).forEach(tables::erase);
  }
}
