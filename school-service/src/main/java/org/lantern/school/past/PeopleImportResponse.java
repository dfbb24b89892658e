package org.lantern.school.past;

import java.util.Comparator;
import java.util.List;
import org.lantern.kit.csv.CsvFault;

/**
 * What a file of people brought, or would bring.
 *
 * @param dryRun whether it was only tried
 * @param says the same in words
 * @param rows lines read
 * @param invitations people who are invited now
 * @param unchanged good lines that bring nothing new
 * @param bad lines that cannot be taken, of which the first hundred are in {@code faults}
 */
public record PeopleImportResponse(
    boolean dryRun,
    String says,
    int rows,
    int peopleAdded,
    int employmentsAdded,
    int rolesAdded,
    int invitations,
    int unchanged,
    int bad,
    List<CsvFault> faults) {
  private static final String TRIED =
      "This was a dry run: nothing was changed. Send the file with dryRun=false to bring it in.";
  private static final String DONE = "The file is in.";
  private static final String DONE_BUT = "The file is in, except for the bad lines.";

  static PeopleImportResponse of(boolean dryRun, PeopleFile file, PeopleMerge.Added added) {
    return new PeopleImportResponse(
        dryRun,
        sentence(dryRun, file),
        file.rows(),
        added.people(),
        added.employments(),
        added.roles(),
        added.invitations(),
        added.unchanged(),
        file.bad().count(),
        file.bad().first().stream().sorted(Comparator.comparingLong(CsvFault::line)).toList());
  }

  private static String sentence(boolean dryRun, PeopleFile file) {
    if (dryRun) {
      return TRIED;
    }
    return file.bad().count() == 0 ? DONE : DONE_BUT;
  }
}
