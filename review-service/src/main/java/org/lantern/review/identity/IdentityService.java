package org.lantern.review.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.review.review.Review;
import org.lantern.review.review.VisitStopped;
import org.lantern.review.schoolcopy.PeopleChanged;
import org.lantern.review.seat.SeatRecordService;

/**
 * Follows school-service when two people become one or somebody is erased, and takes away what had
 * to stay of who was erased when it may not any longer. Before all others who follow: they read the
 * rows as they are then.
 */
@ApplicationScoped
@Priority(1)
public class IdentityService implements PeopleChanged, VisitStopped {
  private final SeatRecordService seats;
  private final PeopleTables tables;
  private final VisitWords words;
  private final MergedPeople merged;

  IdentityService(
      SeatRecordService seats, PeopleTables tables, VisitWords words, MergedPeople merged) {
    this.seats = seats;
    this.tables = tables;
    this.words = words;
    this.merged = merged;
  }

  @Override
  public void merged(UUID person, UUID into) {
    seats.prepareMerge(person, into);
    tables.merge(person, into);
    if (merged.isErased(into)) {
      erased(into);
    }
  }

  @Override
  public void erased(UUID person) {
    for (UUID id : merged.idsOf(merged.standsFor(person))) {
      seats.prepareErasure(id);
      tables.erase(id);
    }
  }

  @Override
  public void visitStopped(Review review) {
    eraseAgain(words.ofErased(review.getId()));
  }

  /** Takes away what had to stay of people when they were erased, and may not any longer. */
  public void eraseAgain(List<UUID> people) {
    people.forEach(tables::erase);
  }
}
