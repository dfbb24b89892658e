package org.lantern.review.review;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** To which of the schools that go on a review is moved. */
public record MoveReviewRequest(@NotNull UUID schoolId) {}
