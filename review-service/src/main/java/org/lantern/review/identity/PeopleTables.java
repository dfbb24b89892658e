package org.lantern.review.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.personaldata.PeopleRows;
import org.lantern.kit.personaldata.PersonalData;

/**
 * The tables of this service as they concern one person: what each feature says of its own as
 * {@link PeopleRows}. Copies follow by their own events. What had to stay while a report was not
 * final is erased again when it becomes so.
 */
@Singleton
class PeopleTables extends PersonalData {
  private final List<PeopleRows> features;
  private final WalledOff walls;

  /** Always in the same order, so that two of them never wait for each other. */
  PeopleTables(
      DataSource dataSource, ObjectMapper json, WalledOff walls, @All List<PeopleRows> features) {
    super(dataSource, json);
    this.walls = walls;
    this.features =
        features.stream().sorted(Comparator.comparing(each -> each.getClass().getName())).toList();
  }

  @Override
  protected Set<UUID> walledOff(Actor reader, Set<UUID> things) {
    return walls.among(reader, things);
  }

  @Override
  protected List<String> merging() {
    return features.stream().flatMap(each -> each.merging().stream()).toList();
  }

  @Override
  protected List<String> erasing() {
    return features.stream().flatMap(each -> each.erasing().stream()).toList();
  }

  @Override
  protected Map<String, String> bundled() {
    return features.stream()
        .flatMap(each -> each.bundled().entrySet().stream())
        .collect(
            Collectors.toMap(Entry::getKey, Entry::getValue, PeopleTables::twice, TreeMap::new));
  }

  private static String twice(String one, String other) {
    throw new IllegalStateException("two sections of one name: " + one + other);
  }
}
