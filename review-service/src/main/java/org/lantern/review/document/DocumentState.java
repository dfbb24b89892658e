package org.lantern.review.document;

/** Whether a document can be read; of a removed one stays who removed it, when and why. */
public enum DocumentState {
  KEPT,
  REMOVED
}
