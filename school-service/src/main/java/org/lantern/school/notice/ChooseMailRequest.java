package org.lantern.school.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * How the caller wishes to be told.
 *
 * @param wishes by kind of task; what is left out comes at once
 */
public record ChooseMailRequest(
    @NotNull @Size(max = 100) Map<@NotNull String, @NotNull Wish> wishes) {}
