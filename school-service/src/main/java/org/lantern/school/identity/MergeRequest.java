package org.lantern.school.identity;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Says that a person's record is another one's too.
 *
 * @param into the record that stays
 */
public record MergeRequest(@NotNull UUID into) {}
