package org.lantern.endtoend.journey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lantern.endtoend.Reply;
import org.lantern.platform.Person;

/** How schools become members and people come in, with the roles they are given. */
public final class Joining {
  private final Calls calls;
  private final Person administrator;
  private final Map<Person, UUID> ids = new ConcurrentHashMap<>();

  public Joining(Calls calls, Person administrator) {
    this.calls = calls;
    this.administrator = administrator;
  }

  /** The administrator is invited by a setting. */
  public void begin() {
    ids.put(administrator, calls.signIn(administrator));
  }

  /**
   * Makes a school a member for a year from today on.
   *
   * @param hub null for none
   */
  public Reply member(UUID school, UUID hub, String what) {
    Map<String, Object> membership = new HashMap<>();
    membership.put("schoolId", school);
    membership.put("hubId", hub);
    membership.put("from", Days.today());
    membership.put("until", Days.today().plusYears(1).minusDays(1));
    return calls.make(administrator, what, "/api/v1/memberships", membership);
  }

  /** Invites somebody, who signs in; returns who they are. */
  @SafeVarargs
  public final UUID invite(Person person, UUID employer, Map<String, Object>... roles) {
    invitation(person, employer, roles);
    return signIn(person);
  }

  @SafeVarargs
  public final Reply invitation(Person person, UUID employer, Map<String, Object>... roles) {
    Map<String, Object> invitation = new HashMap<>();
    invitation.put("name", person.name());
    invitation.put("address", person.address());
    invitation.put("employerSchoolId", employer);
    invitation.put("roles", List.of(roles));
    String what = "invites " + person.name() + ", " + person.part();
    return calls.make(administrator, what, "/api/v1/invitations", invitation);
  }

  public UUID signIn(Person person) {
    UUID id = calls.signIn(person);
    ids.put(person, id);
    return id;
  }

  /** Gives somebody who is there a role. */
  public Reply grant(Person person, Map<String, Object> role) {
    Map<String, Object> grant = new HashMap<>(role);
    grant.put("personId", id(person));
    String what = "makes " + person.name() + " " + role.get("role");
    return calls.make(administrator, what, "/api/v1/roles", grant);
  }

  /** Names the head of a school from a day on, whoever it was before. */
  public Reply nameHead(UUID school, Person person, LocalDate from) {
    return calls.make(
        administrator,
        "names " + person.name() + " head",
        "/api/v1/schools/" + school + "/leadership/name-head",
        Map.of("personId", id(person), "from", from, "acting", false));
  }

  public UUID id(Person person) {
    return ids.get(person);
  }

  /** By the ids of people. */
  public String name(String personId) {
    return ids.entrySet().stream()
        .filter(entry -> entry.getValue().toString().equals(personId))
        .map(entry -> entry.getKey().name())
        .findFirst()
        .orElse(personId);
  }

  /** A role in the whole network. */
  public static Map<String, Object> role(String role) {
    return role(role, "NETWORK", null);
  }

  /** A role at one school. */
  public static Map<String, Object> role(String role, UUID school) {
    return role(role, "SCHOOL", school);
  }

  public static Map<String, Object> role(String role, String kind, UUID scope) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("role", role);
    wanted.put("scopeKind", kind);
    wanted.put("scopeId", scope);
    return wanted;
  }
}
