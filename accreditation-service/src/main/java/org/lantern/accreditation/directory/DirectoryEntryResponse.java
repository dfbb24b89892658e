package org.lantern.accreditation.directory;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An accredited practice as anybody finds it.
 *
 * @param until last day on which the accreditation is valid
 */
public record DirectoryEntryResponse(
    UUID id,
    String number,
    String school,
    String phase,
    String authority,
    String title,
    String text,
    LocalDate from,
    LocalDate until) {}
