package org.lantern.accreditation.schoolcopy;

import java.util.UUID;

/** Told once, in the transaction that reads it, when two people become one or one is erased. */
public interface PeopleChanged {
  /**
   * @param into under which id everything stands now; the end of the chain where there is one
   */
  void merged(UUID person, UUID into);

  void erased(UUID person);
}
