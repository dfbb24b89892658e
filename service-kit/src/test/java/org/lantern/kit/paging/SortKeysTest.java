package org.lantern.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.kit.problem.Refusal;

class SortKeysTest {
  private static final SortKeys KEYS =
      SortKeys.usually("id desc").and("name", "from").with("authority", "authority_name");

  private static String order(String sort) {
    return KEYS.order(new PageQuery(0, 20, sort, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name|name, id",
        "-name|name desc nulls last, id",
        "authority,-from|authority_name, from desc nulls last, id",
        "-id|id desc",
        "id,name|id, name",
        "name,-name,name|name, id",
        " name , from |name, from, id",
        "''|id desc"
      })
  void an_order_is_made_of_columns_and_ends_with_the_id(String sort, String order) {
    assertThat(order(sort)).isEqualTo(" order by " + order);
  }

  @Test
  void without_a_wish_the_list_has_its_own_order() {
    assertThat(order(null)).isEqualTo(" order by id desc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nme",
        "authority_name",
        "name;drop table school",
        "--name",
        "name desc",
        "+name",
        ",,,name,"
      })
  void what_is_no_key_is_refused_with_the_keys_there_are(String sort) {
    assertThatThrownBy(() -> order(sort))
        .isInstanceOf(Refusal.Unreadable.class)
        .hasMessageStartingWith("This list can be sorted by id, name, from, authority;");
  }
}
