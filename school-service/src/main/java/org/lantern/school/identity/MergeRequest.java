package org.lantern.school.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Says that a person's record is another one's too.
 *
 * @param into the record that stays
 * @param intoVersion the ETag of its details as they were read, beside that of the other in
 *     If-Match
 */
public record MergeRequest(@NotNull UUID into, @Size(max = 40) String intoVersion) {}
