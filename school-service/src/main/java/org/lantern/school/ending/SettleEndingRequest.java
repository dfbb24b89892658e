package org.lantern.school.ending;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Says how a school ended.
 *
 * @param successors the schools that followed; none for a closed one
 */
public record SettleEndingRequest(
    @NotNull EndingKind kind, @NotNull @Size(max = 20) List<@NotNull UUID> successors) {}
