package org.lantern.review.report;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why a report goes back to its author; may be left out when comments say it. */
public record SendBackRequest(@Size(max = 2_000) @Pattern(regexp = "[^\\x00]*") String reason) {}
