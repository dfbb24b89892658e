package org.lantern.review.section;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * A text that a section had.
 *
 * @param writtenBy null for what was composed from the findings, or came from the edition before
 */
@Embeddable
record SectionText(
    String text,
    @Column(name = "written_by") UUID writtenBy,
    @Column(name = "written_at") Instant writtenAt) {}
