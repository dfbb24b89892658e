package org.lantern.review.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/**
 * The content of a document as it is sent, a piece at a time. A document that is removed meanwhile
 * breaks off, so that half of it does not look whole.
 */
class PieceStream extends InputStream {
  private final PieceTables pieces;
  private final UUID documentId;
  private long left;
  private byte[] piece = new byte[0];
  private int at;
  private int next;

  PieceStream(PieceTables pieces, UUID documentId, long size) {
    this.pieces = pieces;
    this.documentId = documentId;
    this.left = size;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (left == 0) {
      return -1;
    }
    if (at == piece.length) {
      piece =
          pieces
              .read(documentId, next++)
              .orElseThrow(() -> new IOException("the document was removed meanwhile"));
      at = 0;
    }
    int given = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, into, offset, given);
    at += given;
    left -= given;
    return given;
  }
}
