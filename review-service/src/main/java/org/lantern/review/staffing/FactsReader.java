package org.lantern.review.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.assurance.AssuranceService;
import org.lantern.review.assurance.Assured;
import org.lantern.review.availability.Availability;
import org.lantern.review.availability.AvailabilityService;
import org.lantern.review.profile.Offer;
import org.lantern.review.profile.ProfileService;
import org.lantern.review.reviewer.Trained;
import org.lantern.review.schoolcopy.Employer;
import org.lantern.review.schoolcopy.SchoolCopy;
import org.lantern.review.schoolcopy.SchoolCopyService;

/** Reads what the rules need, for one person or many, in a fixed number of statements. */
@ApplicationScoped
class FactsReader {
  private final SchoolCopyService schools;
  private final AvailabilityService availability;
  private final AssuranceService assurances;
  private final ProfileService profiles;

  FactsReader(
      SchoolCopyService schools,
      AvailabilityService availability,
      AssuranceService assurances,
      ProfileService profiles) {
    this.schools = schools;
    this.availability = availability;
    this.assurances = assurances;
    this.profiles = profiles;
  }

  /**
   * The visit.
   *
   * @param people who may come; null for everybody
   * @throws Refusal.AgainstTheRules while its school is not known
   */
  VisitFacts visit(StaffingService.Question question, Collection<UUID> people) {
    LocalDate day = question.days().first();
    SchoolCopy host =
        schools
            .find(question.subject().hostId())
            .orElseThrow(
                () ->
                    new Refusal.AgainstTheRules(
                        "The school of this review is not known here yet. Try again shortly."));
    UUID[] team = question.seats().team().toArray(UUID[]::new);
    UUID hub = schools.hubs(List.of(host.getId()), day).get(host.getId());
    return new VisitFacts(
        SchoolFacts.of(host, hub),
        question.days(),
        question.part(),
        question.season().rules(),
        question.seats(),
        places(schools.employers(team, day)),
        schools.bonds(question.subject(), question.days(), people));
  }

  /** A visit of which only the school, the days and who was bound to it is known. */
  VisitFacts pastVisit(
      UUID schoolId, SortedSet<LocalDate> days, Set<UUID> declared, Collection<UUID> people) {
    SchoolCopy host = schools.find(schoolId).orElseThrow(Refusal.NotFound::new);
    return new VisitFacts(
        SchoolFacts.of(host, null),
        days,
        null,
        null,
        SeatFacts.of(declared),
        Map.of(),
        schools.bonds(schoolId, days, people));
  }

  /**
   * @param trained everybody in question, with their training for the part
   */
  List<CandidateFacts> of(VisitFacts visit, Map<UUID, List<Trained>> trained) {
    UUID[] people = trained.keySet().toArray(UUID[]::new);
    LocalDate first = visit.days().first();
    LocalDate last = visit.days().last();
    Map<UUID, List<Employer>> employers = schools.employers(people, first);
    Map<UUID, List<SchoolFacts>> places = places(employers);
    Map<UUID, SchoolCopy> bases = schools.bases(people);
    Map<UUID, Assured> assured = assurances.inForce(people, first, last, employers);
    Map<UUID, Map<LocalDate, Availability>> said = availability.on(people, visit.days());
    Map<UUID, Offer> offers = profiles.offers(people);
    return Arrays.stream(people)
        .map(
            person ->
                new CandidateFacts(
                    person,
                    places.getOrDefault(person, List.of()),
                    base(bases.get(person)),
                    trained.get(person),
                    until(assured.get(person)),
                    said.getOrDefault(person, Map.of()),
                    offers.getOrDefault(person, Offer.NOT_SAID),
                    visit.seats().of(person, visit.days())))
        .toList();
  }

  /** Each school once, however many people work there. */
  private static Map<UUID, List<SchoolFacts>> places(Map<UUID, List<Employer>> employers) {
    Map<UUID, SchoolFacts> known = new HashMap<>();
    Map<UUID, List<SchoolFacts>> places = new HashMap<>();
    employers.forEach(
        (person, at) ->
            places.put(
                person,
                at.stream()
                    .map(Employer::school)
                    .map(
                        school ->
                            known.computeIfAbsent(
                                school.getId(), id -> SchoolFacts.of(school, null)))
                    .toList()));
    return places;
  }

  private static SchoolFacts base(SchoolCopy near) {
    return near == null ? null : SchoolFacts.of(near, null);
  }

  private static LocalDate until(Assured assured) {
    return assured == null ? null : assured.until();
  }
}
