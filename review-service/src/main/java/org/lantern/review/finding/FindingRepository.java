package org.lantern.review.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Findings, estimates, evaluations and signatures of a review. */
@Singleton
class FindingRepository implements PanacheRepositoryBase<Finding, UUID> {
  List<Finding> of(UUID reviewId) {
    return list("reviewId = ?1 order by component, kind, id", reviewId);
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

  List<Signature> signatures(UUID reviewId) {
    return select(
        "from Signature where reviewId = ?1 order by relation", reviewId, Signature.class);
  }

  void deleteSignatures(UUID reviewId) {
    getEntityManager()
        .createQuery("delete from Signature where reviewId = ?1")
        .setParameter(1, reviewId)
        .executeUpdate();
  }

  void save(Object entity) {
    getEntityManager().persist(entity);
  }

  private <T> List<T> select(String query, UUID reviewId, Class<T> type) {
    return getEntityManager().createQuery(query, type).setParameter(1, reviewId).getResultList();
  }
}
