package org.lantern.kit.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.lantern.kit.problem.Refusal;
import org.tukaani.xz.XZInputStream;

/**
 * A file as it was sent becomes the plain bytes in it: CSV as it is, or packed with gzip, xz or as
 * the only table in a zip, recognised by its first bytes and never by its name.
 */
final class Unpacking {
  private static final long LARGEST = 512L * 1024 * 1024;
  private static final int MOST_OTHERS = 20;
  private static final long LARGEST_OTHER = 16L * 1024 * 1024;
  private static final int XZ_MEMORY_KB = 96 * 1024;
  private static final int START = 16;
  private static final int SAMPLE = 4 * 1024;
  private static final int MOST_CONTROLS_IN_HUNDRED = 5;

  private Unpacking() {}

  static InputStream of(InputStream upload) throws IOException {
    return withoutMark(buffered(new LimitedStream(unpacked(buffered(upload)), LARGEST)));
  }

  private static BufferedInputStream buffered(InputStream in) {
    return new BufferedInputStream(in, 64 * 1024);
  }

  private static InputStream unpacked(BufferedInputStream upload) throws IOException {
    byte[] start = start(upload, START);
    if (begins(start, 0x1F, 0x8B)) {
      return new GZIPInputStream(upload, 64 * 1024);
    }
    if (begins(start, 0xFD, '7', 'z', 'X', 'Z', 0)) {
      return new XZInputStream(upload, XZ_MEMORY_KB);
    }
    return begins(start, 'P', 'K', 3, 4) ? onlyTable(new ZipInputStream(upload)) : upload;
  }

  private static InputStream onlyTable(ZipInputStream zip) throws IOException {
    for (int passed = 0; passed <= MOST_OTHERS; passed++) {
      ZipEntry entry = zip.getNextEntry();
      if (entry == null) {
        break;
      }
      if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
        return zip;
      }
      // What is passed over unpacks too, and counts as much.
      new LimitedStream(zip, LARGEST_OTHER).transferTo(OutputStream.nullOutputStream());
    }
    throw new Refusal.Unreadable(
        "There is no .csv file at the beginning of this zip. Nothing was imported.");
  }

  /** Takes a byte order mark away, and refuses what is no text, or a page and not a table. */
  private static InputStream withoutMark(BufferedInputStream plain) throws IOException {
    byte[] start = start(plain, SAMPLE);
    requireText(start);
    if (begins(start, 0xEF, 0xBB, 0xBF)) {
      plain.skipNBytes(3);
    }
    String text =
        new String(start, 0, Math.min(start.length, START), StandardCharsets.ISO_8859_1)
            .strip()
            .toLowerCase(Locale.ROOT);
    if (text.startsWith("<")) {
      throw new Refusal.Unreadable(
          "This is a page (HTML), not a table. Was the download broken? Nothing was imported.");
    }
    return plain;
  }

  /** A stray control character is a matter of its row; many are no text at all. */
  private static void requireText(byte[] sample) {
    int controls = 0;
    for (byte each : sample) {
      if (each >= 0 && each < ' ' && each != '\t' && each != '\r' && each != '\n') {
        controls++;
      }
    }
    if (controls * 100 > sample.length * MOST_CONTROLS_IN_HUNDRED) {
      throw new Refusal.Unreadable(
          "This file is not text. Save the table as CSV in UTF-8 and send that. Nothing was"
              + " imported.");
    }
  }

  private static byte[] start(BufferedInputStream in, int length) throws IOException {
    in.mark(length);
    byte[] start = in.readNBytes(length);
    in.reset();
    return start;
  }

  private static boolean begins(byte[] start, int... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (i >= start.length || (start[i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
