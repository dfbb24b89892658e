package org.lantern.accreditation.practice;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Names the review in which a practice is to be tested. */
public record NominateRequest(@NotNull UUID reviewId) {}
