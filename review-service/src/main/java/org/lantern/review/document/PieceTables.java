package org.lantern.review.document;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.lantern.kit.problem.DatabaseFailure;

/**
 * The contents of documents, in pieces of bounded size, so that neither writing nor reading one
 * holds more than a piece in memory. See docs/adr/0028.
 */
@Singleton
class PieceTables {
  private static final int PIECE = 256 * 1024;
  private static final String WRITE =
      "insert into document_piece (document_id, number, content) values (?, ?, ?)";
  private static final String READ =
      "select content from document_piece where document_id = ? and number = ?";
  private static final String FORGET = "delete from document_piece where document_id = any (?)";
  private static final String FORGET_ALL = "delete from document where id = any (?)";

  private final DataSource dataSource;

  PieceTables(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Within the running transaction. */
  void write(UUID documentId, Path file) {
    try (InputStream content = Files.newInputStream(file);
        Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(WRITE)) {
      byte[] piece = content.readNBytes(PIECE);
      for (int number = 0; piece.length > 0; number++) {
        insert.setObject(1, documentId);
        insert.setInt(2, number);
        insert.setBytes(3, piece);
        insert.executeUpdate();
        piece = content.readNBytes(PIECE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** One piece; empty behind the last, and when the document is removed. */
  Optional<byte[]> read(UUID documentId, int number) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(READ)) {
      query.setObject(1, documentId);
      query.setInt(2, number);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** The contents go, within the running transaction. */
  void forget(Collection<UUID> documentIds) {
    run(FORGET, documentIds);
  }

  /** Contents and documents go, within the running transaction. */
  void forgetAll(Collection<UUID> documentIds) {
    run(FORGET, documentIds);
    run(FORGET_ALL, documentIds);
  }

  private void run(String sql, Collection<UUID> documentIds) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete = connection.prepareStatement(sql)) {
      delete.setArray(1, connection.createArrayOf("uuid", documentIds.toArray()));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
