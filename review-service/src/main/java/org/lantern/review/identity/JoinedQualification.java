package org.lantern.review.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.lantern.review.reviewer.Part;
import org.lantern.review.schoolcopy.Phase;

/**
 * Training that two people have who may become one: until when it would last.
 *
 * @param phase null for all phases
 */
public record JoinedQualification(UUID programmeId, Part part, Phase phase, LocalDate until) {}
