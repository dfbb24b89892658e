package org.lantern.kit.outbox;

import jakarta.inject.Singleton;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the relay's own connection, outside the pool, so that its lock lives as long as it. */
@Singleton
class RelayDatabase {
  private final String url;
  private final String user;
  private final String password;

  RelayDatabase(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") String user,
      @ConfigProperty(name = "quarkus.datasource.password") String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  RelayConnection open() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("ApplicationName", "outbox-relay");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("socketTimeout", "20");
    return new RelayConnection(DriverManager.getConnection(url, properties));
  }
}
