package org.lantern.review.identity;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.task.EarlierIds;

/** Tells the kit's tasks under which ids somebody was known. */
@Singleton
@Unremovable
class MergedIds implements EarlierIds {
  private final MergedPeople merged;

  MergedIds(MergedPeople merged) {
    this.merged = merged;
  }

  @Override
  public List<UUID> of(UUID personId) {
    return merged.idsOf(personId);
  }
}
