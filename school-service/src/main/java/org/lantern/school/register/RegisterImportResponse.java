package org.lantern.school.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.csv.CsvFault;

/**
 * An import, running or ended.
 *
 * @param edition the newest change that the file tells of; null when it does not say
 * @param rowsRead rows of the file so far, bad ones included
 * @param bad rows that could not be taken; these schools keep what was known of them
 * @param missing schools that were in an earlier edition and are not in this one
 * @param back schools that are in the register again
 * @param refusal why nothing was imported; null when something was
 * @param faults the first hundred bad rows; null in lists
 */
public record RegisterImportResponse(
    UUID id,
    UUID importedBy,
    ImportState state,
    Instant startedAt,
    Instant finishedAt,
    LocalDate edition,
    int rowsRead,
    int added,
    int changed,
    int unchanged,
    int bad,
    int missing,
    int back,
    String refusal,
    List<CsvFault> faults) {}
