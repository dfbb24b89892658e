package org.lantern.accreditation.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.personaldata.BundleResponse;

/** Reads everything this service keeps of a person. */
@ApplicationScoped
public class BundleService {
  private final CurrentActor currentActor;
  private final PeopleTables tables;

  BundleService(CurrentActor currentActor, PeopleTables tables) {
    this.currentActor = currentActor;
    this.tables = tables;
  }

  @Transactional
  BundleResponse bundle(UUID personId) {
    return tables.bundleFor(currentActor.get(), personId);
  }
}
