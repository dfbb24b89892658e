package org.lantern.review.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Contents of files of many kinds, as short as they can be. */
final class Files {
  static final byte[] PDF = bytes("%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n");
  static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
  static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F'};
  static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};
  static final byte[] PAGE = bytes("<!DOCTYPE html><html><script>alert(1)</script></html>");
  static final byte[] TEXT = bytes("We read every day.\n");
  static final byte[] DOCX = office("word/document.xml");
  static final byte[] XLSX = office("xl/workbook.xml");
  static final byte[] PPTX = office("ppt/presentation.xml");
  static final byte[] WITH_MACRO = office("word/document.xml", "word/vbaProject.bin");
  static final byte[] ZIP = zip("anything.txt");
  static final byte[] ODT = openDocument("application/vnd.oasis.opendocument.text");
  static final byte[] ODS = openDocument("application/vnd.oasis.opendocument.spreadsheet");
  static final byte[] ODP = openDocument("application/vnd.oasis.opendocument.presentation");
  static final byte[] ODT_WITH_MACRO =
      openDocument("application/vnd.oasis.opendocument.text", "Basic/Standard/Module1.xml");
  static final byte[] ODS_WITH_SCRIPT =
      openDocument("application/vnd.oasis.opendocument.spreadsheet", "Scripts/python/run.py");
  static final byte[] CUT_OFF = Arrays.copyOf(DOCX, DOCX.length / 2);

  private Files() {}

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] office(String... parts) {
    String[] all = Arrays.copyOf(parts, parts.length + 1);
    all[parts.length] = "[Content_Types].xml";
    return zip(all);
  }

  private static byte[] zip(String... names) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write('x');
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The kind stands first and unpacked, as the format wants it. */
  private static byte[] openDocument(String type, String... more) {
    byte[] said = bytes(type);
    ZipEntry first = new ZipEntry("mimetype");
    first.setMethod(ZipEntry.STORED);
    first.setSize(said.length);
    CRC32 sum = new CRC32();
    sum.update(said);
    first.setCrc(sum.getValue());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(first);
      zip.write(said);
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write('x');
      zip.closeEntry();
      for (String part : more) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write('x');
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
