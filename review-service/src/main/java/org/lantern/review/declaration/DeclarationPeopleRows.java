package org.lantern.review.declaration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/**
 * Declarations and the texts agreed to, as they concern one person. That somebody declared, and
 * whether it barred them, stays with the seat under a bare id.
 */
@Singleton
class DeclarationPeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        "update protocol set published_by = :into where published_by = :person",
        "update declaration set weighed_by = :into where weighed_by = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of(
        """
        delete from declared_tie
        where seat_id in (select id from seat where person_id = :person)
        """,
        """
        update declaration set weighing = null where weighed_by = :person
          or seat_id in (select id from seat where person_id = :person)
        """);
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "declarations",
        """
        select d.seat_id as "seatId", d.protocol_version as "protocolVersion",
          d.declared_at as "declaredAt",
          (select string_agg(t.kind || ': ' || t.about, '; ' order by t.kind, t.about)
            from declared_tie t where t.seat_id = d.seat_id) as text
        from declaration d join seat s on s.id = d.seat_id
        where s.person_id = :person or s.person_id in (
          select person_id from person_merge_copy where into_id = :person)
        order by d.declared_at, d.seat_id
        """,
        "weighedTies",
        """
        select seat_id as "seatId", weighing as reason, weighed_at as "weighedAt"
        from declaration where weighed_by = :person order by weighed_at, seat_id
        """,
        "protocols",
        """
        select version, published_at as "publishedAt" from protocol
        where published_by = :person order by version
        """);
  }
}
