package org.lantern.school.succession;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lantern.kit.csv.BadRows;
import org.lantern.kit.csv.CsvFile;
import org.lantern.kit.csv.CsvRow;
import org.lantern.kit.csv.DayMonthYear;
import org.lantern.kit.problem.Refusal;

/** The file of links, each pair of schools once. Links of other kinds are passed over. */
class SuccessionFile {
  private static final int MOST = 500_000;
  private static final Map<String, SuccessionKind> SUCCESSORS =
      Map.of(
          "Successor", SuccessionKind.REPLACED,
          "Successor - merged", SuccessionKind.MERGED,
          "Successor - amalgamated", SuccessionKind.MERGED,
          "Successor - Split School", SuccessionKind.SPLIT);
  private static final String FROM_THE_OTHER_SIDE = "Predecessor";

  private final Map<String, SuccessionLink> links = new LinkedHashMap<>();
  private final BadRows bad = new BadRows();
  private int rows;
  private int passedOver;

  /**
   * Reads to the end.
   *
   * @throws Refusal.Unreadable when it is no such file or too much of it is bad
   */
  SuccessionFile(InputStream upload) throws IOException {
    try (CsvFile file = new CsvFile(upload, SuccessionColumn.ALL)) {
      for (CsvRow row = file.next(); row != null; row = file.next()) {
        take(row);
      }
    }
    bad.requireFew(rows);
  }

  private void take(CsvRow row) {
    if (++rows > MOST) {
      throw new Refusal.Unreadable("The file has more than " + MOST + " lines.");
    }
    if (row.fault() != null) {
      bad.add(row.fault());
      return;
    }
    SuccessionLink link = link(row.values());
    if (link == null) {
      passedOver++;
    } else {
      String pair = link.predecessorUrn() + ">" + link.successorUrn();
      links.merge(pair, link, SuccessionLink::with);
    }
  }

  private static SuccessionLink link(String[] values) {
    String type = values[SuccessionColumn.LINK_TYPE.ordinal()];
    boolean reversed = type.startsWith(FROM_THE_OTHER_SIDE);
    SuccessionKind kind =
        SUCCESSORS.get(reversed ? type.replace(FROM_THE_OTHER_SIDE, "Successor") : type);
    String urn = values[SuccessionColumn.URN.ordinal()];
    String other = values[SuccessionColumn.LINK_URN.ordinal()];
    if (kind == null || urn.equals(other)) {
      return null;
    }
    String day = values[SuccessionColumn.ESTABLISHED.ordinal()];
    return new SuccessionLink(
        reversed ? other : urn,
        reversed ? urn : other,
        kind,
        day == null ? null : DayMonthYear.parse(day));
  }

  Collection<SuccessionLink> links() {
    return links.values();
  }

  BadRows bad() {
    return bad;
  }

  int rows() {
    return rows;
  }

  int passedOver() {
    return passedOver;
  }
}
