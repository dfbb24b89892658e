package org.lantern.review.reviewer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A qualification that was ended, as it stands now.
 *
 * @param alsoEnded what else the person had that would have let them go on, and ended with it
 */
public record EndedQualificationResponse(
    @JsonUnwrapped QualificationResponse ended, List<QualificationResponse> alsoEnded) {}
