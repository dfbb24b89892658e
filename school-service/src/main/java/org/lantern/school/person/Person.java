package org.lantern.school.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Somebody of the network: made by an invitation, known by name and mail address. */
@Entity
@Table(name = "person")
public class Person {
  @Id private UUID id;
  private String name;
  private String address;
  @Version private long version;

  protected Person() {}

  Person(UUID id, String name, String address) {
    this.id = id;
    this.name = name;
    this.address = address;
  }

  public UUID getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public String getAddress() {
    return address;
  }
}
