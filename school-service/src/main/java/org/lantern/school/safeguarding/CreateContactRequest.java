package org.lantern.school.safeguarding;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Names a contact; who names it has confirmed it today.
 *
 * @param schoolId whose contact it is; null for an authority's
 * @param authorityCode whose officer it is; null for a school's
 * @param address where mail reaches them; null where only calls do
 */
public record CreateContactRequest(
    UUID schoolId,
    @Size(min = 1, max = 20) @Pattern(regexp = "[^\\p{Cntrl}]*") String authorityCode,
    @NotNull SafeguardingPart part,
    @NotBlank
        @Size(max = ContactText.LONGEST_NAME, message = ContactText.TOO_LONG)
        @Pattern(regexp = ContactText.SHOWABLE, message = ContactText.NOT_SHOWABLE)
        @Pattern(regexp = ContactText.WORD, message = ContactText.NO_WORD)
        String name,
    @NotBlank
        @Size(max = ContactText.LONGEST, message = ContactText.TOO_LONG)
        @Pattern(regexp = ContactText.SHOWABLE, message = ContactText.NOT_SHOWABLE)
        @Pattern(regexp = ContactText.NUMBER, message = ContactText.NO_NUMBER)
        String telephone,
    @Email
        @Size(max = ContactText.LONGEST_ADDRESS, message = ContactText.TOO_LONG)
        @Pattern(regexp = ContactText.SHOWABLE, message = ContactText.NOT_SHOWABLE)
        String address) {}
