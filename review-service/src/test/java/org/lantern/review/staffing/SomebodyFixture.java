package org.lantern.review.staffing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.lantern.review.availability.Availability;
import org.lantern.review.profile.Offer;
import org.lantern.review.reviewer.Trained;
import org.lantern.review.schoolcopy.Phase;

/** Somebody whom nothing speaks against, until a test says so. */
final class SomebodyFixture {
  static final UUID ID = new UUID(0, 1);

  private List<SchoolFacts> employers = List.of();
  private SchoolFacts base;
  private List<Trained> trained;
  private LocalDate assuredUntil;
  private final Map<LocalDate, Availability> said = new HashMap<>();
  private Offer offer = new Offer(Set.of(Phase.PRIMARY), null);
  private final TreeSet<LocalDate> taken = new TreeSet<>();
  private LocalDate nearest;
  private int inSeason;

  private SomebodyFixture() {}

  /** From far away, trained, assured and free on all days of the visit. */
  static SomebodyFixture somebody(Collection<LocalDate> visit) {
    SomebodyFixture somebody = new SomebodyFixture();
    LocalDate later = LocalDate.of(2030, 1, 1);
    somebody.trained(new Trained(ID, null, null, later)).assuredUntil = later;
    visit.forEach(day -> somebody.said.put(day, Availability.FREE));
    return somebody;
  }

  SomebodyFixture worksAt(SchoolFacts... schools) {
    employers = List.of(schools);
    return this;
  }

  SomebodyFixture setsOutFrom(SchoolFacts school) {
    base = school;
    return this;
  }

  SomebodyFixture trained(Trained... trainings) {
    trained = List.of(trainings);
    return this;
  }

  SomebodyFixture notAssured() {
    assuredUntil = null;
    return this;
  }

  SomebodyFixture notFree(LocalDate... days) {
    List.of(days).forEach(day -> said.put(day, Availability.NOT_FREE));
    return this;
  }

  SomebodyFixture silentOf(LocalDate day) {
    said.remove(day);
    return this;
  }

  SomebodyFixture offers(Set<Phase> phases, Integer most) {
    offer = new Offer(phases, most);
    return this;
  }

  SomebodyFixture elsewhereOn(LocalDate day) {
    taken.add(day);
    return this;
  }

  SomebodyFixture hasAnotherReviewOn(LocalDate day) {
    nearest = day;
    return this;
  }

  SomebodyFixture hasReviews(int count) {
    inSeason = count;
    return this;
  }

  CandidateFacts facts() {
    return new CandidateFacts(
        ID,
        employers,
        base,
        trained,
        assuredUntil,
        said,
        offer,
        new CandidateFacts.Seated(taken, nearest, inSeason));
  }
}
