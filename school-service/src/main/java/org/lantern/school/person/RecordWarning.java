package org.lantern.school.person;

import java.util.UUID;

/**
 * Told in the same transaction when somebody changes who is taken for a person, or where their mail
 * goes: the person is to hear of it, where mail reached them before.
 */
public interface RecordWarning {
  /**
   * @param address where mail reached them before the change; null for nowhere
   */
  void warn(UUID personId, String address, PersonAction change);
}
