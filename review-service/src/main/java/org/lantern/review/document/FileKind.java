package org.lantern.review.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files that are taken, with how their names end. */
enum FileKind {
  PDF("application/pdf", "PDF", ".pdf"),
  WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word", ".docx"),
  EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel", ".xlsx"),
  POWERPOINT(
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "PowerPoint",
      ".pptx"),
  ODT("application/vnd.oasis.opendocument.text", "OpenDocument text", ".odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "OpenDocument tables", ".ods"),
  ODP("application/vnd.oasis.opendocument.presentation", "OpenDocument slides", ".odp"),
  PNG("image/png", "PNG", ".png"),
  JPEG("image/jpeg", "JPEG", ".jpg", ".jpeg"),
  TEXT("text/plain", "plain text", ".txt"),
  CSV("text/csv", "CSV", ".csv");

  private final String mediaType;
  private final String title;
  private final List<String> endings;

  FileKind(String mediaType, String title, String... endings) {
    this.mediaType = mediaType;
    this.title = title;
    this.endings = List.of(endings);
  }

  static Optional<FileKind> of(String mediaType) {
    return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
  }

  /** All of them, for a sentence. */
  static String titles() {
    return Arrays.stream(values()).map(kind -> kind.title).collect(Collectors.joining(", "));
  }

  /** Whether a file of that name would be opened as what it is. */
  boolean endsSo(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(small::endsWith);
  }

  String mediaType() {
    return mediaType;
  }

  String title() {
    return title;
  }

  String ending() {
    return endings.getFirst();
  }
}
