package org.lantern.school;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.lantern.kit.actor.LinkKey;
import org.lantern.kit.testing.As;
import org.lantern.kit.testing.ServiceResource;
import org.lantern.kit.testing.Sql;

/** Each test gets a network of its own people and schools. */
@QuarkusTest
@QuarkusTestResource(ServiceResource.class)
public abstract class SceneTest {
  @Inject DataSource dataSource;
  @Inject LinkKey linkKey;

  protected Sql sql;
  protected Scene scene;
  protected As administrator;

  @BeforeEach
  void a_network_with_an_administrator() {
    sql = new Sql(dataSource);
    scene = new Scene(sql, linkKey);
    administrator = scene.as("administrator");
  }
}
