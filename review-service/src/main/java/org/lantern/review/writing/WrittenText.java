package org.lantern.review.writing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * A text that a section had.
 *
 * @param writtenBy null for what nobody typed here, such as what was composed, brought over, or
 *     left when words were removed
 */
@Embeddable
public record WrittenText(
    String text,
    @Column(name = "written_by") UUID writtenBy,
    @Column(name = "written_at") Instant writtenAt) {}
