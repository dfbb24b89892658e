package org.lantern.accreditation;

import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
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
  @Inject protected DataSource dataSource;
  @Inject LinkKey linkKey;

  protected Sql sql;
  protected Scene scene;

  @BeforeEach
  void a_scene() {
    sql = new Sql(dataSource);
    scene = new Scene(sql, linkKey);
  }
}
