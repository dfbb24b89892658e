package org.lantern.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

/** Days and times of the years 1 to 9999: what lies beyond no calendar and no database holds. */
final class KnownYears extends SimpleModule {
  private static final long serialVersionUID = 1L;
  private static final int LAST = 9999;
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  KnownYears() {
    super(KnownYears.class.getName());
    addDeserializer(LocalDate.class, new Days());
    addDeserializer(Instant.class, new Times());
  }

  private static final class Days extends JsonDeserializer<LocalDate> {
    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
      if (day != null && (day.getYear() < 1 || day.getYear() > LAST)) {
        throw context.weirdStringException(parser.getText(), LocalDate.class, "out of range");
      }
      return day;
    }
  }

  private static final class Times extends JsonDeserializer<Instant> {
    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      Instant time = InstantDeserializer.INSTANT.deserialize(parser, context);
      if (time != null && (time.isBefore(FIRST) || !time.isBefore(END))) {
        throw context.weirdStringException(parser.getText(), Instant.class, "out of range");
      }
      return time;
    }
  }
}
