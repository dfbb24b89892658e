package org.lantern.review.document;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.review.document.DocumentAction.REMOVE;
import static org.lantern.review.document.DocumentState.KEPT;
import static org.lantern.review.document.DocumentState.REMOVED;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a document. */
final class DocumentLifecycle {
  private static final String RULE =
      "The school takes back what it gave the team to read; its content is gone then.";

  static final Lifecycle<DocumentState, DocumentAction> TABLE =
      Lifecycle.of(
          "document",
          row(KEPT, REMOVE, REMOVED, Relation.HOST_HEAD, RULE),
          row(KEPT, REMOVE, REMOVED, Role.COORDINATOR, RULE));

  private DocumentLifecycle() {}
}
