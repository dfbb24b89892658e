package org.lantern.kit.event;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * What belongs together: the correlation id and the trace of the request or event being worked on,
 * kept in the logging context so that every log line carries it too.
 */
public final class Correlation {
  public static final String ID_HEADER = "X-Correlation-Id";
  public static final String TRACE_HEADER = "traceparent";

  private static final String ID = "correlationId";
  private static final String TRACE = "traceparent";
  private static final Pattern SAFE_ID = Pattern.compile("[A-Za-z0-9-]{8,64}");
  private static final Pattern SAFE_TRACE =
      Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private Correlation() {}

  /** Begins with what came in; what is missing or malformed is made anew. */
  public static void begin(String id, String traceparent) {
    MDC.put(ID, id != null && SAFE_ID.matcher(id).matches() ? id : randomHex(16));
    MDC.put(
        TRACE,
        traceparent != null && SAFE_TRACE.matcher(traceparent).matches()
            ? traceparent
            : "00-" + randomHex(16) + "-" + randomHex(8) + "-01");
  }

  public static void end() {
    MDC.remove(ID);
    MDC.remove(TRACE);
  }

  public static String id() {
    return (String) MDC.get(ID);
  }

  public static String traceparent() {
    return (String) MDC.get(TRACE);
  }

  private static String randomHex(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
