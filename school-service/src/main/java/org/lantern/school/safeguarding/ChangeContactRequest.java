package org.lantern.school.safeguarding;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * How a contact is reached from now on; who changes it has confirmed it today.
 *
 * @param address where mail reaches them; null where only calls do
 */
public record ChangeContactRequest(
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
