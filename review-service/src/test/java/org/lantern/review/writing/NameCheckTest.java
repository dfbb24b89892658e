package org.lantern.review.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameCheckTest {
  private final NameCheck check =
      new NameCheck(List.of("Rose Hill Primary School", "Leadership at all Levels"));

  private List<String> words(String text) {
    return check.remarks(text, List.of()).stream().map(NameCheck.Remark::words).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Pupils told Sarah Baker why. | Sarah Baker",
        "In class Sarah Jane Baker explained it. | Sarah Jane Baker",
        "We spoke to Sarah J. Baker today. | Sarah J. Baker",
        "It is Zoë O'Neill-Smith's idea. | Zoë O'Neill-Smith",
        "The plan of Łukasz Żak works. | Łukasz Żak",
        "Then Sarah Baker showed the books. | Sarah Baker",
        "Mrs Baker leads phonics. | Mrs Baker",
        "Mr. B leads phonics. | Mr. B",
        "Pupils like Miss Ahmed. | Miss Ahmed",
        "Work with Dr Sarah Baker goes on. | Dr Sarah Baker",
        "Seen with Sarah Baker, and again. | Sarah Baker",
        "Seen with B J and Sarah Baker. | Sarah Baker",
        "Pupils' Work by Sarah Baker. | Sarah Baker"
      })
  void what_looks_like_a_name_is_pointed_out(String text, String name) {
    assertThat(words(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pupils explain how they choose words.",
        "The Baker family is one of many.",
        "Reading Recovery works well.",
        "They spoke. Teachers Know why.",
        "- Pupils Explain this",
        "“Pupils Know this.”",
        "On Monday Maths was seen.",
        "At Rose Hill Primary School all read.",
        "It shows Leadership at all Levels.",
        "Early Years and Key Stage Two were seen in September.",
        "SEND and EAL pupils, and the SENCO AND HEAD, agree.",
        "Pupils miss nothing.",
        "We saw Sarah. Baker was away.",
        "We saw Sarah\nBaker the day after.",
        "They read Macbeth.",
        "An A Level group was seen.",
        "",
        "Mrs"
      })
  void what_is_known_or_only_begins_a_sentence_is_not(String text) {
    assertThat(words(text)).isEmpty();
  }

  @Test
  void a_long_row_that_is_no_name_is_looked_at_once() {
    String initials = " B".repeat(200_000);
    String capitals = ", Baker".repeat(100_000);

    assertThat(words("Seen with" + initials + " and by Sarah Baker" + capitals + "."))
        .containsExactly("Sarah Baker");
  }

  @Test
  void the_place_is_where_the_words_stand() {
    String text = "Seen with Sarah Baker and with Mrs Ahmed's class.";

    List<NameCheck.Remark> remarks = check.remarks(text, List.of());

    assertThat(remarks)
        .containsExactly(
            new NameCheck.Remark("Sarah Baker", 10, 21), new NameCheck.Remark("Mrs Ahmed", 31, 40));
    assertThat(remarks)
        .allSatisfy(
            each -> assertThat(text.substring(each.from(), each.until())).isEqualTo(each.words()));
  }

  @Test
  void what_was_dismissed_is_not_raised_again_however_it_is_spaced() {
    String text = "Seen at Harvest  Festival and by Sarah Baker.";

    assertThat(check.remarks(text, List.of("harvest festival")))
        .extracting(NameCheck.Remark::words)
        .containsExactly("Sarah Baker");
  }
}
