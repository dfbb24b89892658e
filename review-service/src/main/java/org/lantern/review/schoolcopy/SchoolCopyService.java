package org.lantern.review.schoolcopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lantern.kit.time.NetworkTime;

/** Answers questions about schools and employers from our copies. */
@ApplicationScoped
public class SchoolCopyService {
  private final SchoolCopyRepository copies;
  private final NetworkTime time;

  SchoolCopyService(SchoolCopyRepository copies, NetworkTime time) {
    this.copies = copies;
    this.time = time;
  }

  public Optional<SchoolCopy> find(UUID schoolId) {
    return copies.findByIdOptional(schoolId);
  }

  public boolean isMemberToday(UUID schoolId) {
    return copies.isMember(schoolId, time.today());
  }

  /** The schools where each of the people works on the day; people without one are left out. */
  public Map<UUID, List<SchoolCopy>> employers(Collection<UUID> personIds, LocalDate day) {
    List<EmploymentCopy> employments = copies.employments(personIds, day);
    Map<UUID, SchoolCopy> schools =
        copies.among(employments.stream().map(EmploymentCopy::schoolId).toList()).stream()
            .collect(Collectors.toMap(SchoolCopy::getId, Function.identity()));
    Map<UUID, List<SchoolCopy>> found = new HashMap<>();
    for (EmploymentCopy employment : employments) {
      SchoolCopy school = schools.get(employment.schoolId());
      if (school != null) {
        found.computeIfAbsent(employment.personId(), any -> new ArrayList<>()).add(school);
      }
    }
    return found;
  }

  /** The schools for which a person is walled off today: employers, and schools of their trusts. */
  public List<UUID> tiedTo(UUID personId) {
    return copies.tiedTo(personId, time.today());
  }
}
