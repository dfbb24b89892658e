package org.lantern.school.succession;

/** Told in the same transaction when the links were replaced by another edition. */
public interface LinksReplaced {
  void linksReplaced();
}
