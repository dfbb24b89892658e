package org.lantern.review.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The author's summary, saved whatever is missing. */
public record WriteReportRequest(
    @NotNull @Size(max = 100_000) @Pattern(regexp = "[^\\x00]*") String summary) {}
