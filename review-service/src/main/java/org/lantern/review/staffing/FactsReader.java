package org.lantern.review.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** Reads what the rules need, for one person or all of them, in a fixed number of statements. */
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
   * The visit, whoever comes.
   *
   * @throws Refusal.AgainstTheRules while its school is not known
   */
  VisitFacts visit(StaffingService.Question question) {
    LocalDate day = question.days().first();
    SchoolCopy host =
        schools
            .find(question.schoolId())
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
        places(schools.employers(team, day), Map.of()));
  }

  /**
   * @param trained everybody in question, with their training for the part
   */
  List<CandidateFacts> of(
      StaffingService.Question question, VisitFacts visit, Map<UUID, List<Trained>> trained) {
    UUID[] people = trained.keySet().toArray(UUID[]::new);
    LocalDate first = question.days().first();
    LocalDate last = question.days().last();
    Map<UUID, List<Employer>> employers = schools.employers(people, first);
    Map<UUID, List<SchoolFacts>> places = places(employers, hubs(employers, first));
    Map<UUID, SchoolCopy> bases = schools.bases(people);
    Set<UUID> tied = schools.tiedAmong(people, question.schoolId(), first);
    Map<UUID, Assured> assured = assurances.inForce(people, first, last, employers);
    Map<UUID, Map<LocalDate, Availability>> said = availability.on(people, question.days());
    Map<UUID, Offer> offers = profiles.offers(people);
    return Arrays.stream(people)
        .map(
            person ->
                new CandidateFacts(
                    person,
                    places.getOrDefault(person, List.of()),
                    base(bases.get(person)),
                    tied.contains(person),
                    trained.get(person),
                    until(assured.get(person)),
                    said.getOrDefault(person, Map.of()),
                    offers.getOrDefault(person, Offer.NOT_SAID),
                    visit.seats().of(person, visit.days())))
        .toList();
  }

  private Map<UUID, UUID> hubs(Map<UUID, List<Employer>> employers, LocalDate day) {
    Set<UUID> all =
        employers.values().stream()
            .flatMap(List::stream)
            .map(employer -> employer.school().getId())
            .collect(Collectors.toSet());
    return schools.hubs(all, day);
  }

  /** Each school once, however many people work there. */
  private static Map<UUID, List<SchoolFacts>> places(
      Map<UUID, List<Employer>> employers, Map<UUID, UUID> hubs) {
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
                                school.getId(), id -> SchoolFacts.of(school, hubs.get(id))))
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
