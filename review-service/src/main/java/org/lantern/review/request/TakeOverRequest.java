package org.lantern.review.request;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which of the schools that go on takes a request over. */
public record TakeOverRequest(@NotNull UUID schoolId) {}
