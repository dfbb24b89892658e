package org.lantern.kit.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** A table as people pack it before they send it. */
public final class Packed {
  private Packed() {}

  /**
   * @param how gzip, xz or zip
   */
  public static byte[] by(String how, byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out =
        switch (how) {
          case "gzip" -> new GZIPOutputStream(packed);
          case "xz" -> new XZOutputStream(packed, new LZMA2Options());
          case "zip" -> zip(packed);
          default -> throw new IllegalArgumentException(how);
        }) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  private static OutputStream zip(OutputStream packed) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(packed);
    zip.putNextEntry(new ZipEntry("table.csv"));
    return zip;
  }
}
