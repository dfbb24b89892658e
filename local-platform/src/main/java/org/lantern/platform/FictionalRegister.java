package org.lantern.platform;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * 400 invented schools in the shape of the real register: Windows-1252, CRLF, quoted, with columns
 * that Lantern does not read in between. 20 authorities of 20 schools each, 60 km apart; the sixth
 * to ninth schools of all authorities belong to four trusts that reach everywhere.
 */
public final class FictionalRegister {
  public static final Charset ENCODING = Charset.forName("windows-1252");
  public static final int ROWS = 400;

  private static final int AUTHORITIES = 20;
  private static final int SCHOOLS_EACH = ROWS / AUTHORITIES;
  private static final List<String> HEADERS =
      List.of(
          "URN",
          "LA (code)",
          "LA (name)",
          "EstablishmentNumber",
          "EstablishmentName",
          "TypeOfEstablishment (code)",
          "TypeOfEstablishment (name)",
          "EstablishmentStatus (code)",
          "EstablishmentStatus (name)",
          "OpenDate",
          "CloseDate",
          "PhaseOfEducation (name)",
          "StatutoryLowAge",
          "StatutoryHighAge",
          "NumberOfPupils",
          "PercentageFSM",
          "Trusts (code)",
          "Trusts (name)",
          "LastChangedDate",
          "Street",
          "Postcode",
          "HeadLastName",
          "Easting",
          "Northing");
  private static final List<String> NAMES =
      List.of("Ash", "Birch", "Cedar", "D\u00f4le", "Elm", "Fern", "Gorse", "Hazel");

  private FictionalRegister() {}

  /** The URN of a school by the numbers of its authority and its place there, both from 0. */
  public static String urn(int authority, int place) {
    return Integer.toString(900_000 + authority * SCHOOLS_EACH + place);
  }

  /** Writes the register as a file. */
  public static void write(Path file) {
    try (Writer out = Files.newBufferedWriter(file, ENCODING)) {
      writeRow(out, HEADERS);
      for (int authority = 0; authority < AUTHORITIES; authority++) {
        for (int place = 0; place < SCHOOLS_EACH; place++) {
          Map<String, String> row = row(authority, place);
          writeRow(out, HEADERS.stream().map(header -> row.getOrDefault(header, "")).toList());
        }
      }
    } catch (IOException e) {
      throw new PlatformTrouble("Cannot write " + file);
    }
  }

  private static Map<String, String> row(int authority, int place) {
    boolean primary = place % 3 != 0;
    String kind = primary ? "Primary School" : "High School";
    String name = NAMES.get((authority + place) % NAMES.size());
    boolean inTrust = place >= 6 && place < 10;
    return Map.ofEntries(
        Map.entry("URN", urn(authority, place)),
        Map.entry("LA (code)", Integer.toString(950 + authority)),
        Map.entry("LA (name)", "Fictional Authority " + (authority + 1)),
        Map.entry("EstablishmentNumber", Integer.toString(2000 + place)),
        Map.entry(
            "EstablishmentName",
            "Fictional " + name + " " + kind + ", No. " + (authority * SCHOOLS_EACH + place + 1)),
        Map.entry("TypeOfEstablishment (name)", inTrust ? "Academy converter" : "Community school"),
        Map.entry("EstablishmentStatus (name)", place == 19 ? "Closed" : "Open"),
        Map.entry("OpenDate", "01-09-1990"),
        Map.entry("CloseDate", place == 19 ? "31-08-2020" : ""),
        Map.entry("PhaseOfEducation (name)", primary ? "Primary" : "Secondary"),
        Map.entry("StatutoryLowAge", primary ? "4" : "11"),
        Map.entry("StatutoryHighAge", primary ? "11" : "18"),
        Map.entry("NumberOfPupils", Integer.toString(150 + place * 25)),
        Map.entry("PercentageFSM", authority % 2 == 0 ? ".90" : "23.30"),
        Map.entry("Trusts (code)", inTrust ? Integer.toString(9000 + place) : ""),
        Map.entry("Trusts (name)", inTrust ? "Fictional Trust " + (place - 5) : "Not applicable"),
        Map.entry("LastChangedDate", "07-07-2025"),
        Map.entry("Street", "\"Old\" Road, by the mill"),
        Map.entry("Postcode", "ZZ%d %dAA".formatted(authority + 1, place % 10)),
        Map.entry("Easting", Integer.toString(300_000 + (authority % 5) * 60_000 + place * 500)),
        Map.entry("Northing", Integer.toString(200_000 + (authority / 5) * 60_000)));
  }

  private static void writeRow(Writer out, List<String> values) throws IOException {
    List<String> quoted = new ArrayList<>();
    values.forEach(value -> quoted.add('"' + value.replace("\"", "\"\"") + '"'));
    out.write(String.join(",", quoted) + "\r\n");
  }
}
