package org.lantern.review.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lantern.review.section.DifferenceResponse.Run;
import org.lantern.review.section.DifferenceResponse.WordChange;

class WordDifferencesTest {
  private static String without(WordChange change, List<Run> runs) {
    return runs.stream()
        .filter(run -> run.change() != change)
        .map(Run::text)
        .collect(Collectors.joining());
  }

  @Test
  void words_are_kept_removed_and_added_in_runs() {
    List<Run> runs = WordDifferences.between("We saw 13 busy classes.", "We saw 14 classes.");

    assertThat(runs)
        .containsExactly(
            new Run(WordChange.KEPT, "We saw "),
            new Run(WordChange.REMOVED, "13 busy "),
            new Run(WordChange.ADDED, "14 "),
            new Run(WordChange.KEPT, "classes."));
  }

  @Test
  void both_texts_can_be_read_from_the_runs_with_all_their_lines() {
    String before = "  One.\n\n- a\n- b\n";
    String after = "One more.\n\n- b\n- c";

    List<Run> runs = WordDifferences.between(before, after);

    assertThat(without(WordChange.ADDED, runs)).isEqualTo(before);
    assertThat(without(WordChange.REMOVED, runs)).isEqualTo(after);
  }

  @Test
  void a_text_differs_from_none_as_a_whole() {
    assertThat(WordDifferences.between("", "All of it."))
        .containsExactly(new Run(WordChange.ADDED, "All of it."));
    assertThat(WordDifferences.between("The same.", "The same."))
        .containsExactly(new Run(WordChange.KEPT, "The same."));
  }
}
