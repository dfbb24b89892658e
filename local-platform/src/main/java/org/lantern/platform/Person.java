package org.lantern.platform;

import java.util.List;

/**
 * A fictional person who can sign in to a local platform.
 *
 * @param part what they are in the demonstration
 */
public record Person(String key, String firstName, String lastName, String part) {
  /** Nine people, all invented and marked as such in their names. */
  public static final List<Person> ALL =
      List.of(
          new Person("administrator", "Asha", "Fictional", "network administrator"),
          new Person("second-administrator", "Bram", "Fictional", "second administrator"),
          new Person("head", "Chidi", "Fictional", "head of the school that is reviewed"),
          new Person("lead", "Dilys", "Fictional", "lead reviewer"),
          new Person("peer-one", "Emeka", "Fictional", "peer reviewer"),
          new Person("peer-two", "Farah", "Fictional", "peer reviewer"),
          new Person("assurer", "Gwen", "Fictional", "quality assurer"),
          new Person("neighbour", "Hugo", "Fictional", "reviewer from too near"),
          new Person("colleague", "Ines", "Fictional", "reviewer from the same trust"));

  /** One of the nine. */
  public static Person of(String key) {
    return ALL.stream().filter(person -> person.key().equals(key)).findFirst().orElseThrow();
  }

  public String address() {
    return key + "@lantern.example";
  }

  public String name() {
    return firstName + " " + lastName;
  }
}
