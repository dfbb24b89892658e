package org.lantern.review.document;

/** What can happen to a document; other services hear nothing of it. */
public enum DocumentAction {
  UPLOAD,
  REMOVE
}
