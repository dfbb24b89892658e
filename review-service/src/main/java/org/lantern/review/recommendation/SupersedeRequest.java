package org.lantern.review.recommendation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which later recommendation takes the place of one. */
public record SupersedeRequest(@NotNull UUID by) {}
