package org.lantern.school.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Somebody of the network: made by an invitation, known by name and mail addresses. */
@Entity
@Table(name = "person")
public class Person {
  @Id private UUID id;
  private String name;
  private String address;

  @Column(name = "near_school_id")
  private UUID nearSchoolId;

  @Version private long version;

  protected Person() {}

  Person(UUID id, String name, String address) {
    this.id = id;
    this.name = name.strip();
    this.address = address;
  }

  void rename(String newName) {
    name = newName.strip();
  }

  void receiveMailAt(String mainAddress) {
    address = mainAddress;
  }

  void liveNear(UUID schoolId) {
    nearSchoolId = schoolId;
  }

  public UUID getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  /** The address to which mail goes; one of all they are known by. */
  public String getAddress() {
    return address;
  }

  /** The school near which they set out, for who works at none; null when not said. */
  public UUID getNearSchoolId() {
    return nearSchoolId;
  }

  public long getVersion() {
    return version;
  }
}
