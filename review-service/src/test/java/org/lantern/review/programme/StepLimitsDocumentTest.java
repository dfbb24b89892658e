package org.lantern.review.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.Contracts;

/** The table of limits says all there are, with what is usual, in their order. */
class StepLimitsDocumentTest {
  @Test
  void every_limit_is_in_the_table_with_what_is_usual() {
    List<String> rows =
        Contracts.read(Path.of("../docs/frameworks.md"))
            .lines()
            .dropWhile(line -> !line.startsWith("| limit |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("| "))
            .map(row -> row.split(" \\| ")[0].substring(2) + " " + row.split(" \\| ")[1])
            .toList();

    assertThat(rows)
        .isEqualTo(
            Arrays.stream(StepLimits.class.getRecordComponents())
                .map(StepLimitsDocumentTest::row)
                .toList());
  }

  private static String row(RecordComponent limit) {
    try {
      return "`%s` %s".formatted(limit.getName(), limit.getAccessor().invoke(StepLimits.USUAL));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
