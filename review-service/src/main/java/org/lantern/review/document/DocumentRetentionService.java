package org.lantern.review.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.retention.Kept;
import org.lantern.kit.retention.KeptKinds;

/** Lets documents go some time after the visit for which they were given. */
@ApplicationScoped
public class DocumentRetentionService implements KeptKinds {
  /** Fewer than are asked for: each may have many pieces, and all go in one transaction. */
  private static final int MOST = 100;

  private final DocumentRepository documents;
  private final PieceTables pieces;
  private final DocumentSettings settings;
  private final Transitions transitions;

  DocumentRetentionService(
      DocumentRepository documents,
      PieceTables pieces,
      DocumentSettings settings,
      Transitions transitions) {
    this.documents = documents;
    this.pieces = pieces;
    this.settings = settings;
    this.transitions = transitions;
  }

  @Override
  public List<Kept> kinds() {
    return List.of(new Kept("documents", settings.kept(), this::forgetBefore));
  }

  private int forgetBefore(LocalDate day, int most) {
    int all = 0;
    List<UUID> some = documents.ofVisitsBefore(day, MOST);
    while (!some.isEmpty() && all < most) {
      pieces.forgetAll(some);
      transitions.forget(DocumentService.THING, some);
      all += some.size();
      some = documents.ofVisitsBefore(day, MOST);
    }
    return all;
  }
}
