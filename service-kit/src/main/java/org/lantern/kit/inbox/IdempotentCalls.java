package org.lantern.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Recorded;
import org.lantern.kit.problem.DatabaseFailure;
import org.lantern.kit.problem.Refusal;

/**
 * Creating calls that a person may send twice: the key is taken in the same transaction as the new
 * thing, and the first answer is given again for 24 hours. Two at once wait for each other on the
 * key's row.
 */
@Singleton
public class IdempotentCalls {
  private static final int LONGEST_KEY = 200;
  private static final String TAKE =
      """
      insert into idempotent_call (person_id, operation, key, body_hash, created_at)
      values (?, ?, ?, ?, now()) on conflict do nothing
      """;
  private static final String KEEP =
      "update idempotent_call set answer = ? where person_id = ? and operation = ? and key = ?";
  private static final String FIND =
      "select body_hash, answer from idempotent_call"
          + " where person_id = ? and operation = ? and key = ?";

  private final DataSource dataSource;
  private final ObjectMapper json;

  IdempotentCalls(DataSource dataSource, ObjectMapper json) {
    this.dataSource = dataSource;
    this.json = json;
  }

  /**
   * One creating call.
   *
   * @param personId whose key it is
   * @param key the Idempotency-Key header
   * @param body what was asked; another body under the same key is refused
   */
  public record Call(UUID personId, String operation, String key, Object body) {
    /**
     * For operations that may be said by telephone: the key is of whoever writes, and who said it
     * on which day is part of what was asked.
     */
    public static Call by(Actor actor, String operation, String key, Object body) {
      Recorded said = actor.recorded();
      Object asked = said == null ? body : List.of(actor.personId(), said.saidOn(), body);
      return new Call(actor.writerId(), operation, key, asked);
    }
  }

  /**
   * Does the work the first time and answers the same afterwards.
   *
   * @throws Refusal.Unreadable without a key
   * @throws Refusal.AgainstTheRules when the key was used with another body
   * @throws Refusal.AlreadyThere when it was done, and words in its answer were removed since
   */
  public <T> T once(Call call, Class<T> answerType, Supplier<T> work) {
    if (call.key() == null || call.key().isBlank() || call.key().length() > LONGEST_KEY) {
      throw new Refusal.Unreadable(
          "Send an Idempotency-Key header of your own making (at most 200 characters), so that"
              + " sending this twice does it once.");
    }
    String hash = hash(call.body());
    if (update(TAKE, call.personId(), call.operation(), call.key(), hash) == 0) {
      return answerAgain(call, hash, answerType);
    }
    T answer = work.get();
    update(KEEP, text(answer), call.personId(), call.operation(), call.key());
    return answer;
  }

  private <T> T answerAgain(Call call, String hash, Class<T> answerType) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(FIND)) {
      query.setObject(1, call.personId());
      query.setString(2, call.operation());
      query.setString(3, call.key());
      try (ResultSet row = query.executeQuery()) {
        row.next();
        if (!row.getString(1).equals(hash)) {
          throw new Refusal.AgainstTheRules(
              "This Idempotency-Key was used for another request. Make a new key for a new"
                  + " request.");
        }
        if (row.getString(2) == null) {
          throw new Refusal.AlreadyThere(
              "This was done already; what it answered is not kept any more. Read what it made.");
        }
        return json.readValue(row.getString(2), answerType);
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a kept answer cannot be read", e);
    }
  }

  private int update(String sql, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private String hash(Object body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text(body).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String text(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + value.getClass(), e);
    }
  }
}
