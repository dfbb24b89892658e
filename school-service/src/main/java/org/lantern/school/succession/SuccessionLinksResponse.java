package org.lantern.school.succession;

import java.util.List;
import org.lantern.kit.csv.CsvFault;

/**
 * What a file of links brought.
 *
 * @param rows lines read, of which two tell most pairs, one from each side
 * @param links pairs of schools now known
 * @param passedOver lines of other kinds, such as shared sixth forms
 * @param bad lines that could not be taken, of which the first hundred are in {@code faults}
 */
public record SuccessionLinksResponse(
    int rows,
    int links,
    int added,
    int changed,
    int removed,
    int passedOver,
    int bad,
    List<CsvFault> faults) {}
