package org.lantern.review.declaration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is to be agreed to for a seat, and what was declared.
 *
 * @param protocol the text that counts now
 * @param agreedVersion the text that was agreed to; null before
 * @param declaredAt null before
 * @param bars whether a tie bars the person
 * @param weighedAt null for ties that nobody had to weigh, or has weighed yet
 * @param weighing why they were found to bar or not, for those who allocate; before they are
 *     weighed, that what barred was not declared again
 */
public record DeclarationResponse(
    UUID seatId,
    ProtocolResponse protocol,
    Integer agreedVersion,
    Instant declaredAt,
    List<DeclaredTie> ties,
    boolean bars,
    UUID weighedBy,
    Instant weighedAt,
    String weighing) {}
