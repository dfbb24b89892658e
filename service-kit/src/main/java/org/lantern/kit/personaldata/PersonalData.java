package org.lantern.kit.personaldata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Refusal;

/**
 * A service's tables as they concern one person, as SQL in the running transaction. Each service
 * has one subclass that lists its own; the tables of the kit are listed here. A new table with a
 * person or with text somebody typed gets its lines there and its row in docs/erasure.md.
 */
public abstract class PersonalData {
  private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** What somebody typed, by the names it has in the rows of a bundle. */
  private static final Set<String> WORDED =
      Set.of(
          "text",
          "wishes",
          "context",
          "why",
          "answer",
          "reason",
          "note",
          "subject",
          "wentWell",
          "evenBetterIf");

  private static final List<String> MERGING =
      List.of(
          "update history set person_id = :into where person_id = :person",
          "update history set said_by = :into where said_by = :person",
          """
          update idempotent_call one set person_id = :into where person_id = :person
            and not exists (select 1 from idempotent_call other where other.person_id = :into
              and other.operation = one.operation and other.key = one.key)
          """,
          "delete from idempotent_call where person_id = :person");

  private static final List<String> ERASING =
      List.of(
          """
          update history set reason = null
          where reason is not null
            and (person_id = :person or said_by = :person or thing_id = :person)
          """,
          """
          delete from idempotent_call
          where person_id = :person or answer like '%' || cast(:person as text) || '%'
          """,
          "delete from dead_letter where aggregate_id = :person");

  private static final Map<String, String> BUNDLED =
      Map.of(
          "history",
          """
          select thing, thing_id as "thingId", at, action, from_state as "from", to_state as "to",
            reason, said_by as "saidBy", said_on as "saidOn"
          from history where person_id = :person or said_by = :person order by id
          """);

  private final PersonStatements statements;
  private final ObjectMapper json;

  protected PersonalData(DataSource dataSource, ObjectMapper json) {
    this.statements = new PersonStatements(dataSource);
    this.json = json;
  }

  /** Statements by which the rows of {@code :person} become those of {@code :into}, in order. */
  protected abstract List<String> merging();

  /** Statements that take away what may not stay of {@code :person}, in order. */
  protected abstract List<String> erasing();

  /** By the name of the section a query of what is kept of {@code :person}. */
  protected abstract Map<String, String> bundled();

  public final void merge(UUID person, UUID into) {
    merging().forEach(each -> statements.run(each, person, into));
    MERGING.forEach(each -> statements.run(each, person, into));
  }

  /** Our own statements come first: they may look for a thing whose history goes with it. */
  public final void erase(UUID person) {
    erasing().forEach(each -> statements.run(each, person, null));
    ERASING.forEach(each -> statements.run(each, person, null));
  }

  /**
   * Those of the things from which the reader is walled off; a service that has walls says so.
   *
   * @param things ids that stand in a bundle
   */
  protected Set<UUID> walledOff(Actor reader, Set<UUID> things) {
    return Set.of();
  }

  /**
   * Everything kept of a person, for themselves; administrators read it without what anybody typed,
   * and without the rows of things from which they are walled off.
   *
   * @throws Refusal.NotFound for everybody else
   */
  public final BundleResponse bundleFor(Actor reader, UUID person) {
    if (person.equals(reader.personId())) {
      return bundle(person);
    }
    if (!reader.networkRoles().contains(Role.NETWORK_ADMIN)) {
      throw new Refusal.NotFound();
    }
    return withoutWords(withoutWalledOff(reader, bundle(person)));
  }

  private BundleResponse withoutWalledOff(Actor reader, BundleResponse bundle) {
    Set<UUID> walled =
        walledOff(
            reader,
            bundle.sections().values().stream()
                .flatMap(List::stream)
                .flatMap(PersonalData::things)
                .collect(Collectors.toSet()));
    bundle
        .sections()
        .values()
        .forEach(rows -> rows.removeIf(row -> things(row).anyMatch(walled::contains)));
    return bundle;
  }

  private static Stream<UUID> things(Map<String, Object> row) {
    return row.values().stream()
        .filter(value -> value instanceof String text && ID.matcher(text).matches())
        .map(value -> UUID.fromString((String) value));
  }

  private static BundleResponse withoutWords(BundleResponse bundle) {
    bundle.sections().values().forEach(rows -> rows.forEach(PersonalData::takeWords));
    return bundle;
  }

  private static void takeWords(Map<String, Object> row) {
    row.keySet().removeAll(WORDED);
  }

  protected final BundleResponse bundle(UUID person) {
    Map<String, List<Map<String, Object>>> sections = new LinkedHashMap<>();
    bundled().forEach((name, query) -> sections.put(name, section(query, person)));
    BUNDLED.forEach((name, query) -> sections.put(name, section(query, person)));
    return new BundleResponse(person, sections);
  }

  private List<Map<String, Object>> section(String query, UUID person) {
    try {
      return json.readValue(statements.read(query, person), ROWS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the database wrote no JSON", e);
    }
  }
}
