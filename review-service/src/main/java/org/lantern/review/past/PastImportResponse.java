package org.lantern.review.past;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lantern.kit.csv.BadRows;
import org.lantern.kit.csv.CsvFault;

/**
 * What a file of the past brought, or would bring.
 *
 * @param dryRun whether it was only tried
 * @param says the same in words
 * @param rows lines read
 * @param added how many there are of each kind of thing that is new
 * @param unchanged good lines that bring nothing new
 * @param warned how often something speaks against a line that is taken, of which the first hundred
 *     are in {@code warnings}
 * @param bad lines that cannot be taken, of which the first hundred are in {@code faults}
 */
public record PastImportResponse(
    boolean dryRun,
    String says,
    int rows,
    Map<String, Integer> added,
    int unchanged,
    int warned,
    List<CsvFault> warnings,
    int bad,
    List<CsvFault> faults) {
  private static final String TRIED =
      "This was a dry run: nothing was changed. Send the file with dryRun=false to bring it in.";
  private static final String DONE = "The file is in.";
  private static final String DONE_BUT = "The file is in, except for the bad lines.";

  static PastImportResponse of(
      boolean dryRun, PastFile file, BadRows warned, StagedPast.Taken taken) {
    BadRows bad = file.bad();
    return new PastImportResponse(
        dryRun,
        dryRun ? TRIED : bad.count() == 0 ? DONE : DONE_BUT,
        file.rows(),
        taken.added(),
        taken.unchanged(),
        warned.count(),
        inOrder(warned),
        bad.count(),
        inOrder(bad));
  }

  private static List<CsvFault> inOrder(BadRows rows) {
    return rows.first().stream().sorted(Comparator.comparingLong(CsvFault::line)).toList();
  }
}
