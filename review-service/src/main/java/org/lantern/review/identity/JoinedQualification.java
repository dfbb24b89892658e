package org.lantern.review.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.lantern.review.reviewer.Part;

/** Training that two people have who may become one: until when it would last. */
public record JoinedQualification(UUID programmeId, Part part, LocalDate until) {}
