package org.lantern.kit.paging;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.config.ConfigProvider;

/** Whether a request wants a table (CSV), and how large one may be. */
final class CsvAsked {
  static final MediaType TYPE = new MediaType("text", "csv", "UTF-8");

  /** What a link says with {@code format=csv}, as a header. */
  static final String ACCEPT = "text/csv, " + MediaType.APPLICATION_JSON + ";q=0.1";

  private static final String SETTING = "lantern.export.most-rows";
  private static final int MOST_ROWS = 20_000;

  private CsvAsked() {}

  /** It must be named and liked at least as much as JSON: who takes anything gets JSON. */
  static boolean in(String accept) {
    double csv = quality(accept, "text/csv");
    return csv > 0 && csv >= quality(accept, MediaType.APPLICATION_JSON);
  }

  private static double quality(String accept, String type) {
    return accept == null
        ? 0
        : Arrays.stream(accept.split(","))
            .filter(part -> part.split(";")[0].strip().equalsIgnoreCase(type))
            .mapToDouble(CsvAsked::quality)
            .max()
            .orElse(0);
  }

  private static double quality(String part) {
    for (String parameter : part.split(";")) {
      String[] pair = parameter.split("=", 2);
      if (pair[0].strip().equalsIgnoreCase("q")) {
        return number(pair[pair.length - 1].strip());
      }
    }
    return 1;
  }

  private static double number(String text) {
    return text.matches("[01](\\.[0-9]{0,3})?") ? Double.parseDouble(text) : 0;
  }

  static int mostRows() {
    return ConfigProvider.getConfig().getOptionalValue(SETTING, Integer.class).orElse(MOST_ROWS);
  }
}
