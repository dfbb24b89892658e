package org.lantern.kit.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.logging.Logger;

/**
 * PostgreSQL's driver, telling {@link Statements} of every statement as it is executed. It stands
 * below the pool, so that nothing passes it by; a service has it under test because the kit's test
 * tree names it in microprofile-config.properties.
 */
public final class RecordingDriver implements Driver {
  private final Driver driver = new org.postgresql.Driver();

  @Override
  public Connection connect(String url, Properties properties) throws SQLException {
    Connection connection = driver.connect(url, properties);
    return connection == null ? null : proxy(Connection.class, connection, null);
  }

  /**
   * @param sql what a prepared statement will execute, null otherwise
   */
  private static <T> T proxy(Class<T> type, Object behind, String sql) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          record(method, arguments, sql);
          return recorded(call(behind, method, arguments), method, arguments);
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static void record(Method method, Object[] arguments, String sql) {
    if (method.getName().startsWith("execute")) {
      Statements.sent(arguments == null ? sql : (String) arguments[0]);
    }
  }

  private static Object call(Object behind, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(behind, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Object recorded(Object answer, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "createStatement" -> proxy(Statement.class, answer, "a batch");
      case "prepareStatement" -> proxy(PreparedStatement.class, answer, (String) arguments[0]);
      case "prepareCall" -> proxy(CallableStatement.class, answer, (String) arguments[0]);
      default -> answer;
    };
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    return driver.acceptsURL(url);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties)
      throws SQLException {
    return driver.getPropertyInfo(url, properties);
  }

  @Override
  public int getMajorVersion() {
    return driver.getMajorVersion();
  }

  @Override
  public int getMinorVersion() {
    return driver.getMinorVersion();
  }

  @Override
  public boolean jdbcCompliant() {
    return driver.jdbcCompliant();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("org.postgresql");
  }
}
