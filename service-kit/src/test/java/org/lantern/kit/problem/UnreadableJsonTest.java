package org.lantern.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.kit.actor.Scope;

class UnreadableJsonTest {
  private static final ObjectMapper JSON =
      StrictBodies.strict(new ObjectMapper().registerModule(new JavaTimeModule()));

  record Body(
      List<Item> items,
      UUID id,
      LocalDate day,
      Instant at,
      Integer days,
      int peers,
      String title) {}

  record Item(Scope.Kind kind) {}

  private static Refusal refusal(String body) {
    return UnreadableJson.refusal(
        catchThrowableOfType(
            JsonProcessingException.class, () -> JSON.readValue(body, Body.class)));
  }

  @Test
  void of_a_word_that_is_none_the_ones_there_are_stand_in_the_sentence() {
    assertThat(refusal("{\"items\":[{\"kind\":\"VILLAGE\"}]}"))
        .hasMessage(
            "The body cannot be read: \"items.[0].kind\" is none of NETWORK, HUB, TRUST, SCHOOL.");
  }

  @ParameterizedTest
  @CsvSource({"id,is no id", "day,is no day such as 2026-12-31"})
  void what_should_stand_there_is_said(String field, String wrong) {
    assertThat(refusal("{\"%s\":\"x\"}".formatted(field)))
        .hasMessage("The body cannot be read: \"%s\" %s.".formatted(field, wrong));
  }

  @ParameterizedTest
  @CsvSource({
    "day,+999999999-01-01,is no day such as 2026-12-31",
    "day,-0001-01-01,is no day such as 2026-12-31",
    "at,-1000000-01-01T00:00:00Z,is no time such as 2026-12-31T12:00:00Z",
    "at,+20000-01-01T00:00:00Z,is no time such as 2026-12-31T12:00:00Z"
  })
  void what_no_calendar_holds_is_refused_before_the_database_is_asked(
      String field, String value, String wrong) {
    assertThat(refusal("{\"%s\":\"%s\"}".formatted(field, value)))
        .hasMessage("The body cannot be read: \"%s\" %s.".formatted(field, wrong));
  }

  @ParameterizedTest
  @CsvSource({"days,2.5,is no whole number", "peers,2.5,is no whole number", "title,[],is no text"})
  void a_fraction_is_no_whole_number_and_a_list_no_text(String field, String value, String wrong) {
    assertThat(refusal("{\"%s\":%s}".formatted(field, value)))
        .hasMessage("The body cannot be read: \"%s\" %s.".formatted(field, wrong));
  }

  @Test
  void days_and_times_of_our_era_are_taken() throws JsonProcessingException {
    Body read =
        JSON.readValue("{\"day\":\"2026-12-31\",\"at\":\"2026-12-31T12:00:00Z\"}", Body.class);

    assertThat(read.day()).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(read.at()).isEqualTo(Instant.parse("2026-12-31T12:00:00Z"));
  }

  @Test
  void an_unknown_field_is_named_with_the_known_ones() {
    assertThat(refusal("{\"itmes\":[]}"))
        .hasMessageContaining("at, day, days, id, items, peers, title");
  }

  @Test
  void where_it_is_no_json_is_said() {
    assertThat(refusal("{\"id\" 7}")).hasMessageStartingWith("The body is no JSON from line 1,");
  }
}
