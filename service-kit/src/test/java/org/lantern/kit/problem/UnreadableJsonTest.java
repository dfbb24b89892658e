package org.lantern.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.kit.actor.Scope;

class UnreadableJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  record Body(List<Item> items, UUID id, LocalDate day) {}

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

  @Test
  void an_unknown_field_is_named_with_the_known_ones() {
    assertThat(refusal("{\"itmes\":[]}")).hasMessageContaining("day, id, items");
  }

  @Test
  void where_it_is_no_json_is_said() {
    assertThat(refusal("{\"id\" 7}")).hasMessageStartingWith("The body is no JSON from line 1,");
  }
}
