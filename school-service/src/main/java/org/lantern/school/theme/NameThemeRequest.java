package org.lantern.school.theme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What a new theme is to be called, or an old one from now on. */
public record NameThemeRequest(
    @NotBlank
        @Size(max = 100, message = "can have 100 characters at most")
        @Pattern(
            regexp = "[^\\p{Cntrl}\\p{Cs}]*",
            message = "holds a line break or another character that cannot be shown; leave it out")
        @Pattern(
            regexp = "(?s).*[\\p{L}\\p{N}].*",
            message = "has no letter or digit; write a word")
        String name) {}
