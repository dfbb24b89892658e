package org.lantern.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionsTest {
  @Test
  void what_is_asked_narrows_what_may_be_seen() {
    Conditions wanted =
        new Conditions()
            .where("a in :own or b", Map.of("own", List.of(1)))
            .narrow("state = :state", "state", "OPEN")
            .narrow("school = :school", "school", null);

    assertThat(wanted.text()).isEqualTo("(a in :own or b) and (state = :state)");
    assertThat(wanted.whereClause()).isEqualTo(" where " + wanted.text());
    assertThat(wanted.parameters()).isEqualTo(Map.of("own", List.of(1), "state", "OPEN"));
  }

  @Test
  void without_any_there_is_no_clause() {
    assertThat(new Conditions().whereClause()).isEmpty();
  }
}
