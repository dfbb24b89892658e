package org.lantern.school.person;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An address to add, to remove, or to send mail to; in the body, because paths are logged. */
public record AddressRequest(@NotBlank @Email @Size(max = 254) String address) {}
