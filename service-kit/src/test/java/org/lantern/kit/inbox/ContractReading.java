package org.lantern.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.RecordComponent;

/** Reads a golden file with a consumer's own record, as the consumer would. */
public final class ContractReading {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private ContractReading() {}

  /** An older promise can be read, whatever was added to it since. */
  public static void readOlder(Subscription subscription, String type, String golden) {
    payload(subscription, type, golden);
  }

  private static Object payload(Subscription subscription, String type, String golden) {
    try {
      return JSON.readValue(golden, subscription.handler(type).payload());
    } catch (JsonProcessingException e) {
      throw new AssertionError("cannot read " + type, e);
    }
  }

  /**
   * The newest golden file fills every field, so that a field the consumer misses shows as a null.
   */
  public static void read(Subscription subscription, String type, String golden) {
    try {
      Object payload = payload(subscription, type, golden);
      for (RecordComponent component : payload.getClass().getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        assertThat(component.getAccessor().invoke(payload))
            .as("%s of %s", component.getName(), type)
            .isNotNull();
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("cannot read " + type, e);
    }
  }
}
