package org.lantern.review;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.lantern.kit.actor.LinkKey;
import org.lantern.kit.testing.ServiceResource;
import org.lantern.kit.testing.Sql;

/**
 * What tests through HTTP have in common: the database behind the API, and a scene of their own.
 */
@QuarkusTestResource(ServiceResource.class)
public abstract class SceneTest {
  @Inject DataSource dataSource;
  @Inject LinkKey linkKey;

  protected Sql sql;
  protected Scene scene;

  @BeforeEach
  void a_scene() {
    sql = new Sql(dataSource);
    scene = new Scene(sql, linkKey);
  }

  /** What both answer when they are called at once, the lower status first. */
  protected static List<Integer> atOnce(Callable<Response> one, Callable<Response> other)
      throws InterruptedException {
    try (var threads = Executors.newFixedThreadPool(2)) {
      return threads.invokeAll(List.of(one, other)).stream()
          .map(done -> done.resultNow().statusCode())
          .sorted()
          .toList();
    }
  }

  /** Another school's review beside the first. */
  protected Scene anotherScene() {
    return new Scene(sql, linkKey);
  }
}
