package org.lantern.kit.testing;

import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The operations a service offers, by method and path, as its OpenAPI document names them. */
public final class Operations {
  private static final Pattern PATH = Pattern.compile("  (/\\S+):");
  private static final Pattern METHOD = Pattern.compile("    (get|post|put|delete):");

  private Operations() {}

  public static TreeSet<String> offered() {
    TreeSet<String> found = new TreeSet<>();
    String path = null;
    for (String line : Contracts.read(Path.of("contracts/openapi.yaml")).lines().toList()) {
      Matcher pathLine = PATH.matcher(line);
      Matcher methodLine = METHOD.matcher(line);
      if (pathLine.matches()) {
        path = pathLine.group(1);
      } else if (methodLine.matches()) {
        found.add(methodLine.group(1).toUpperCase(Locale.ROOT) + " " + path);
      }
    }
    return found;
  }
}
