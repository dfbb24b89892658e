package org.lantern.school.person;

import java.util.UUID;

/** Told in the same transaction when a person is known by one more address. */
public interface AddressAdded {
  void added(UUID personId);
}
