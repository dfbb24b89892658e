package org.lantern.review.selfevaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A self-evaluation as its reader may see it, and what they may do with it.
 *
 * @param dueOn by when it is to be filed; null while the review is postponed
 * @param sections to a colleague those given to them
 * @param lacking what filing it still needs; for who may file it
 */
public record SelfEvaluationResponse(
    UUID reviewId,
    SelfEvaluationState state,
    LocalDate dueOn,
    List<SelfEvaluationSectionResponse> sections,
    List<SelfEvaluationAction> allowedActions,
    List<String> lacking) {}
