package org.lantern.review.document;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A document's content on its way to a reader, who is never shown it by the browser.
 *
 * @param sha256 the content's own, by which a reader who has it asks for it no more
 */
record Attachment(String name, String mediaType, long size, String sha256, InputStream content) {
  private static final String PLAIN = "!#$&+-.^_`|~";

  /** The name twice (RFC 6266): roughly for old programs, and exactly, encoded as RFC 8187 says. */
  String disposition() {
    StringBuilder rough = new StringBuilder();
    name.codePoints()
        .forEach(
            c -> rough.appendCodePoint(c >= ' ' && c < 127 && c != '"' && c != '\\' ? c : '_'));
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(rough, encoded());
  }

  private String encoded() {
    StringBuilder exact = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || PLAIN.indexOf(c) >= 0;
      exact.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return exact.toString();
  }
}
