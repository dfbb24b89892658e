package org.lantern.review.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.review.recommendation.WaitingRecommendation;

/**
 * The team's analysis before a visit, and what the reader may do with it.
 *
 * @param dueOn by when it is to be shared; null while the review is postponed
 * @param sharedAt null while only the team reads it
 * @param earlier what earlier reviews recommended and none has found done since
 * @param lacking what sharing it still needs; for who may share it
 */
public record AnalysisResponse(
    UUID reviewId,
    AnalysisState state,
    LocalDate dueOn,
    Instant sharedAt,
    List<AnalysisSectionResponse> sections,
    List<WaitingRecommendation> earlier,
    List<AnalysisAction> allowedActions,
    List<String> lacking) {}
