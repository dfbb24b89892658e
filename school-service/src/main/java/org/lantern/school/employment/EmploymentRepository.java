package org.lantern.school.employment;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Employments, past and present. */
@Singleton
class EmploymentRepository implements PanacheRepositoryBase<Employment, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("from desc, id").and("from", "until", "personId", "schoolId");

  List<Employment> of(UUID personId) {
    return list("personId = ?1 order by from, id", personId);
  }

  /** As {@link #of} for many, who are then forgotten: an import has thousands of them. */
  Map<UUID, List<EmploymentsChanged.Item>> itemsOfAll(Collection<UUID> people) {
    Map<UUID, List<EmploymentsChanged.Item>> found =
        list("personId in ?1 order by from, id", people).stream()
            .collect(
                Collectors.groupingBy(
                    Employment::getPersonId,
                    Collectors.mapping(Employment::item, Collectors.toList())));
    getEntityManager().clear();
    return found;
  }

  /** Everything that is one person's becomes another's. */
  void move(UUID personId, UUID into) {
    update("personId = ?2 where personId = ?1", personId, into);
  }

  /** Those of a person that last beyond a day. */
  List<Employment> lastingBeyond(UUID personId, LocalDate day) {
    return list("personId = ?1 and (until is null or until > ?2) order by from, id", personId, day);
  }

  /** Those at a school that last beyond a day. */
  List<Employment> atSchoolBeyond(UUID schoolId, LocalDate day) {
    return list(
        "schoolId = ?1 and (until is null or until > ?2) order by personId, id", schoolId, day);
  }

  PanacheQuery<Employment> matching(EmploymentFilter filter, PageQuery page) {
    Conditions wanted =
        new Conditions()
            .narrow("personId = :person", "person", filter.personId())
            .narrow("schoolId = :school", "school", filter.schoolId())
            .narrow("from <= :on and (until is null or until >= :on)", "on", filter.on());
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }
}
