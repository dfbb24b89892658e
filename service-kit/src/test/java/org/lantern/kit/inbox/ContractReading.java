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

  /** Golden files fill every field, so that a field the consumer misses shows as a null. */
  public static void read(Subscription subscription, String type, String golden) {
    try {
      Object payload = JSON.readValue(golden, subscription.handler(type).payload());
      for (RecordComponent component : payload.getClass().getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        assertThat(component.getAccessor().invoke(payload))
            .as("%s of %s", component.getName(), type)
            .isNotNull();
      }
    } catch (JsonProcessingException | ReflectiveOperationException e) {
      throw new AssertionError("cannot read " + type, e);
    }
  }
}
