package org.lantern.review.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.kit.problem.Refusal;

class PlainMarkdownTest {
  @Test
  void paragraphs_lists_and_emphasis_stay_as_they_are_typed() {
    String text = "One **strong** paragraph.\n\n- a list\n- in *two* items\n\n1. and 2 < 3";

    assertThat(PlainMarkdown.checked(text)).isEqualTo(text);
  }

  @Test
  void newlines_become_of_one_kind() {
    assertThat(PlainMarkdown.checked("a\r\nb\rc\n")).isEqualTo("a\nb\nc\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</p>",
        "<!-- hidden -->",
        "<?php",
        "<https://elsewhere.test>",
        "[here](https://elsewhere.test)",
        "![a picture](x.png)",
        "[here][1]",
        "[1]: https://elsewhere.test"
      })
  void markup_links_and_pictures_are_refused_with_what_to_do(String text) {
    assertThatThrownBy(() -> PlainMarkdown.checked(text))
        .isInstanceOf(Refusal.AgainstTheRules.class);
  }

  @Test
  void words_of_a_finding_are_no_markup_in_a_section() {
    String line = PlainMarkdown.inLine(" a <b>\n[x](y) ");

    assertThat(line).isEqualTo("a &lt;b> [x] (y)");
    assertThat(PlainMarkdown.checked(line)).isEqualTo(line);
  }
}
