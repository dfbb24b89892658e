package org.lantern.kit.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Makes text of a field whose bytes were read one to a char. A file is in UTF-8 or in Windows-1252;
 * which, its first field that is not plain ASCII tells, for hardly any Windows-1252 text happens to
 * be well-formed UTF-8.
 */
class FieldText {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Charset charset;

  /** The field's text, or null when its bytes are no text in the file's own encoding. */
  String of(char[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      if (bytes[i] >= 0x80) {
        return decoded(new String(bytes, offset, length).getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return new String(bytes, offset, length);
  }

  private String decoded(byte[] bytes) {
    String utf8 = charset == WINDOWS_1252 ? null : utf8(bytes);
    if (charset == null) {
      charset = utf8 == null ? WINDOWS_1252 : StandardCharsets.UTF_8;
    }
    return charset == WINDOWS_1252 ? new String(bytes, WINDOWS_1252) : utf8;
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
