package org.lantern.kit.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayMonthYearTest {
  @Test
  void a_day_is_read_as_registers_write_it() {
    assertThat(DayMonthYear.parse("29-02-2024")).isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31-02-2015", "29-02-2023", "01-01-0000", "01-01--200", "1-1-2020", "2020-01-01"})
  void what_no_database_would_keep_as_a_day_is_none(String text) {
    assertThat(DayMonthYear.parse(text)).isNull();
  }
}
