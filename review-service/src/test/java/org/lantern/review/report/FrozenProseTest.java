package org.lantern.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What of a frozen report somebody typed. */
class FrozenProseTest {
  /** Numbers, codes, titles, and what the framework says. */
  private static final Set<String> NOBODYS =
      Set.of(
          "number",
          "school",
          "hub",
          "phase",
          "trust",
          "programme",
          "statement",
          "code",
          "title",
          "section",
          "lens",
          "theme",
          "question");

  private final ObjectMapper json = new ObjectMapper();

  private String cleaned(String content) throws Exception {
    return FrozenProse.cleaned(
            json.readTree(content), text -> text.replace("estimated", "[removed]"))
        .toString();
  }

  @Test
  void every_text_of_a_report_is_prose_or_nobodys() {
    Set<String> texts =
        Stream.concat(
                Stream.of(ReportContent.class), Arrays.stream(ReportContent.class.getClasses()))
            .flatMap(type -> Arrays.stream(type.getRecordComponents()))
            .filter(FrozenProseTest::isText)
            .map(RecordComponent::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    texts.removeAll(NOBODYS);
    texts.removeAll(FrozenProse.ESTIMATES);

    assertThat(FrozenProse.TYPED).containsAll(texts);
    assertThat(FrozenProse.TYPED).doesNotContainAnyElementsOf(NOBODYS);
  }

  private static boolean isText(RecordComponent component) {
    String type = component.getGenericType().getTypeName();
    return List.of("java.lang.String", "java.util.List<java.lang.String>").contains(type);
  }

  @Test
  void of_a_finding_the_text_is_somebodys_also_where_it_was_frozen_as_a_text_alone()
      throws Exception {
    assertThat(
            cleaned(
                "{\"wentWell\":[{\"text\":\"estimated\",\"lens\":\"estimated\",\"theme\":"
                    + "\"estimated\"},\"estimated\"]}"))
        .isEqualTo(
            "{\"wentWell\":[{\"text\":\"[removed]\",\"lens\":\"estimated\",\"theme\":"
                + "\"estimated\"},\"[removed]\"]}");
  }

  @Test
  void of_an_estimate_only_the_reason_is_somebodys() throws Exception {
    assertThat(
            cleaned(
                "{\"components\":[{\"estimate\":\"Not estimated: estimated too late.\"},"
                    + "{\"estimate\":\"estimated\"}]}"))
        .isEqualTo(
            "{\"components\":[{\"estimate\":\"Not estimated: [removed] too late.\"},"
                + "{\"estimate\":\"estimated\"}]}");
  }
}
