package org.lantern.review.profile;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;
import org.lantern.review.schoolcopy.Phase;

/** Profiles of reviewers. */
@Singleton
class ProfileRepository implements PanacheRepositoryBase<ReviewerProfile, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("personId", "personId").and("personId", "mostReviews");

  /**
   * @param themes the theme that is looked for, by every id under which it is written down
   */
  PanacheQuery<ReviewerProfile> matching(
      ProfileSearch search, Collection<UUID> themes, PageQuery page) {
    Conditions wanted =
        new Conditions()
            .narrow("array_contains(phases, :phase)", "phase", name(search.phase()))
            .narrow(
                "array_contains(specialisms, :specialism)",
                "specialism",
                name(search.specialism()));
    if (search.themeId() != null) {
      nameAny(wanted, themes);
    }
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }

  private static void nameAny(Conditions wanted, Collection<UUID> themes) {
    Map<String, UUID> named = new LinkedHashMap<>();
    themes.forEach(theme -> named.put("theme" + named.size(), theme));
    wanted.where(
        named.keySet().stream()
            .map("array_contains(themeIds, :%s)"::formatted)
            .collect(Collectors.joining(" or ")),
        named);
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  /** What those of the people offer who wrote a profile. */
  Map<UUID, Offer> offers(UUID[] people) {
    Map<UUID, Offer> found = new HashMap<>();
    getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select person_id as person, array_to_string(phases, ',') as phases,
              most_reviews as most
            from reviewer_profile where person_id = any (:people)
            """,
            Object[].class)
        .addScalar("person", UUID.class)
        .addScalar("phases", String.class)
        .addScalar("most", Integer.class)
        .setParameter("people", people)
        .getResultList()
        .forEach(row -> found.put((UUID) row[0], offer((String) row[1], (Integer) row[2])));
    return found;
  }

  private static Offer offer(String phases, Integer most) {
    Set<Phase> known = EnumSet.noneOf(Phase.class);
    for (String phase : phases.split(",")) {
      if (!phase.isEmpty()) {
        known.add(Phase.valueOf(phase));
      }
    }
    return new Offer(known, most);
  }
}
