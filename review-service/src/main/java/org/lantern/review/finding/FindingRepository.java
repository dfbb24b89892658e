package org.lantern.review.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Findings, estimates and evaluations of a review, and what changed of them. */
@Singleton
class FindingRepository implements PanacheRepositoryBase<Finding, UUID> {
  List<Finding> of(UUID reviewId) {
    return list("reviewId = ?1 order by component, position, kind, id", reviewId);
  }

  List<Finding> citing(UUID noteId) {
    return list("from Finding f where ?1 member of f.noteIds order by f.id", noteId);
  }

  /** After the last of its component. */
  int nextPosition(UUID reviewId, String component) {
    return of(reviewId).stream()
            .filter(finding -> finding.getComponent().equals(component))
            .mapToInt(Finding::getPosition)
            .max()
            .orElse(-1)
        + 1;
  }

  List<Finding> among(Collection<UUID> ids) {
    return list("id in ?1", ids);
  }

  List<Estimate> estimates(UUID reviewId) {
    return select("from Estimate where reviewId = ?1 order by component", reviewId, Estimate.class);
  }

  Optional<Estimate> estimate(UUID reviewId, String component) {
    return estimates(reviewId).stream()
        .filter(estimate -> estimate.getComponent().equals(component))
        .findFirst();
  }

  List<PracticeEvaluation> evaluations(UUID reviewId) {
    return select(
        "from PracticeEvaluation where reviewId = ?1 order by practiceId",
        reviewId,
        PracticeEvaluation.class);
  }

  /** Oldest first. */
  List<FindingsChange> changes(UUID reviewId) {
    return select(
        "from FindingsChange where reviewId = ?1 order by number", reviewId, FindingsChange.class);
  }

  void save(Object entity) {
    getEntityManager().persist(entity);
  }

  private <T> List<T> select(String query, UUID reviewId, Class<T> type) {
    return getEntityManager().createQuery(query, type).setParameter(1, reviewId).getResultList();
  }
}
