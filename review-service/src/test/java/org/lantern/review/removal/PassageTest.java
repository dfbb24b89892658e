package org.lantern.review.removal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTest {
  @Test
  void whole_words_are_found_however_they_are_broken_or_written_large() {
    Passage passage = new Passage(" Ann  Lee ");

    assertThat(passage.removedFrom("We saw ANN\nLEE, not Joann Leeds."))
        .isEqualTo("We saw [removed], not Joann Leeds.");
    assertThat(passage.standsIn("Joann Leeds")).isFalse();
  }

  @Test
  void signs_mean_themselves() {
    assertThat(new Passage("(a.b)*").removedFrom("x (a.b)* y (aXb)"))
        .isEqualTo("x [removed] y (aXb)");
    assertThat(new Passage("(a.b)*").forDatabase()).isEqualTo("\\(a\\.b\\)\\*");
    assertThat(new Passage("Ann Lee").forDatabase()).isEqualTo("\\mAnn\\s+Lee\\M");
  }
}
