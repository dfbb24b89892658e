package org.lantern.school.showing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Names the person of the network for safeguarding, in the place of whoever was named before. */
public record NameContactRequest(@NotNull UUID personId) {}
