package org.lantern.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.endtoend.Api;
import org.lantern.platform.Person;
import org.lantern.platform.Platform;

/**
 * A review of a fictional school with a lead who can sign in, and many fictional reviewers who
 * could come; written past the services, for nobody wants to wait for so many calls.
 */
record FictionalReview(UUID id) {
  private static final int REVIEWERS = 25_000;
  private static final Person ADMINISTRATOR = Person.ALL.getFirst();
  static final Person LEAD = Person.of("lead");

  static FictionalReview in(Platform platform, Api api) throws SQLException, IOException {
    String lead = lead(api);
    FictionalReview review = new FictionalReview(UUID.randomUUID());
    try (Connection connection = platform.postgres().connect("review", "review");
        Statement statement = connection.createStatement()) {
      for (String file : List.of("review.sql", "reviewers.sql")) {
        statement.execute(
            text(file)
                .replace(":review", review.id.toString())
                .replace(":school", UUID.randomUUID().toString())
                .replace(":lead", lead)
                .replace(":many", Integer.toString(REVIEWERS)));
      }
      statement.execute("analyze");
    }
    return review;
  }

  private static String lead(Api api) {
    Map<String, Object> role = Map.of("role", "REVIEWER", "scopeKind", "NETWORK");
    Map<String, Object> invitation =
        Map.of("name", LEAD.name(), "address", LEAD.address(), "roles", List.of(role));
    api.create(ADMINISTRATOR, "/api/v1/invitations", invitation).expect(201);
    return api.change("POST", LEAD, "/api/v1/sign-ins", null, null).expect(200).text("personId");
  }

  private static String text(String file) throws IOException {
    try (InputStream resource = FictionalReview.class.getResourceAsStream(file)) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  String path() {
    return "/api/v1/reviews/" + id;
  }
}
