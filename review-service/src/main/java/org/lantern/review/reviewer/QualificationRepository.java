package org.lantern.review.reviewer;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;
import org.lantern.review.schoolcopy.Phase;

/** Who is trained for what. */
@Singleton
class QualificationRepository implements PanacheRepositoryBase<Qualification, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("until desc, id").and("personId", "programmeId", "part", "phase", "until");

  PanacheQuery<Qualification> matching(QualificationSearch search, PageQuery page) {
    Conditions wanted =
        new Conditions()
            .narrow("personId = :person", "person", search.personId())
            .narrow("programmeId = :programme", "programme", search.programmeId())
            .narrow("part = :part", "part", search.part())
            .narrow("phase = :phase", "phase", search.phase())
            .narrow("(from is null or from <= :day) and until >= :day", "day", search.onDay());
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }

  /**
   * All by which somebody has the same part in the programme, this one among them: for its phase
   * and for all phases, and where it is for all phases for each of them.
   */
  List<Qualification> alike(Qualification one) {
    Conditions wanted =
        new Conditions()
            .narrow("personId = :person", "person", one.getPersonId())
            .narrow("programmeId = :programme", "programme", one.getProgrammeId())
            .narrow("part = :part", "part", one.getPart())
            .narrow("(phase is null or phase = :phase)", "phase", one.getPhase());
    return list(wanted.text() + " order by id", wanted.parameters());
  }

  /** Who of the people was ever trained for the part, but for erased people. */
  List<Trained> forPart(UUID programmeId, Part part, Collection<UUID> people) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select person_id as person, phase as phase, valid_from as first, valid_until as last
            from qualification q where programme_id = :programme and part = :part
              and person_id = any (:people)
              and not exists (select 1 from person_erased_copy e where e.person_id = q.person_id)
            """,
            Object[].class)
        .addScalar("person", UUID.class)
        .addScalar("phase", String.class)
        .addScalar("first", LocalDate.class)
        .addScalar("last", LocalDate.class)
        .setParameter("programme", programmeId)
        .setParameter("part", part.name())
        .setParameter("people", people.toArray(UUID[]::new))
        .getResultList()
        .stream()
        .map(QualificationRepository::trained)
        .toList();
  }

  private static Trained trained(Object[] row) {
    Phase phase = row[1] == null ? null : Phase.valueOf((String) row[1]);
    return new Trained((UUID) row[0], phase, (LocalDate) row[2], (LocalDate) row[3]);
  }
}
