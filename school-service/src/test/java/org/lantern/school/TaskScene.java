package org.lantern.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lantern.kit.actor.LinkKey;
import org.lantern.kit.testing.Scenery;
import org.lantern.kit.testing.Sql;

/**
 * A school with its head and delegate, staff with and without ties to it, and tasks that other
 * services told.
 */
public final class TaskScene extends Scenery {
  public static final String OPENED = "review.task-opened.v1";
  public static final String CLOSED = "review.task-closed.v1";
  private static final String GOLDEN = "01900000-0000-7000-8000-00000000000";

  public final UUID school = UUID.randomUUID();
  public final UUID task = UUID.randomUUID();
  public final UUID head = person("head", "HEAD");
  public final UUID delegate = person("delegate", "SCHOOL_DELEGATE");
  public final UUID administrator = person("administrator", "NETWORK_ADMIN");
  public final UUID tied = person("tied", "NETWORK_ADMIN");
  public final UUID reviewer = person("reviewer", "REVIEWER");

  public TaskScene(Sql sql, LinkKey linkKey) {
    super(sql, linkKey);
    String trust = UUID.randomUUID().toString();
    UUID sister = UUID.randomUUID();
    aSchool(school, "St Brontë's", trust);
    aSchool(sister, "A sister school", trust);
    sql.run(
        "insert into employment (id, person_id, school_id, valid_from)"
            + " values (?, ?, ?, date '2020-01-01')",
        UUID.randomUUID(),
        tied,
        sister);
  }

  private void aSchool(UUID id, String name, String trust) {
    sql.run(
        "insert into school (id, name, status, trust_code) values (?, ?, 'Open', ?)",
        id,
        name,
        trust);
  }

  /** Somebody with a role, in the school where it is one of a school. */
  private UUID person(String part, String role) {
    boolean ofSchool = role.equals("HEAD") || role.equals("SCHOOL_DELEGATE");
    UUID person = people.with(address(part), role, ofSchool ? school : null);
    sql.run(
        "insert into person (id, name, address, version) values (?, ?, ?, 0)",
        person,
        "Zoë O'Neill",
        address(part));
    return person;
  }

  public String addressOf(String part) {
    return address(part);
  }

  /** The golden task, of this scene's school: for its head. */
  public UnaryOperator<String> forHead() {
    return text ->
        own(text)
            .replace("\"persons\" : [ \"" + GOLDEN + "4\" ]", "\"persons\" : [ ]")
            .replace("\"schoolId\" : \"" + GOLDEN + "3\"", "\"schoolId\" : \"" + school + "\"")
            .replace("\"scopeId\" : \"" + GOLDEN + "3\"", "\"scopeId\" : \"" + school + "\"");
  }

  /** The same for all administrators. */
  public UnaryOperator<String> forAdministrators() {
    return text ->
        forHead()
            .apply(text)
            .replace("\"HEAD\"", "\"NETWORK_ADMIN\"")
            .replace("\"SCHOOL\"", "\"NETWORK\"")
            .replace("\"scopeId\" : \"" + school + "\"", "\"scopeId\" : null")
            .replace("days-to-confirm", "request-to-answer");
  }

  /** The same for the reviewer by name. */
  public UnaryOperator<String> forReviewer() {
    return text ->
        own(text)
            .replace(
                "\"persons\" : [ \"" + GOLDEN + "4\" ]", "\"persons\" : [ \"" + reviewer + "\" ]")
            .replace("\"HEAD\"", "null")
            .replace("\"SCHOOL\"", "null")
            .replace("days-to-confirm", "seat-invitation");
  }

  private String own(String text) {
    String changed = text.replace(GOLDEN + "1", task.toString());
    assertThat(changed).isNotEqualTo(text);
    return changed;
  }

  public UnaryOperator<String> closed() {
    return this::own;
  }

  public String taskPath() {
    return path("tasks", task);
  }
}
