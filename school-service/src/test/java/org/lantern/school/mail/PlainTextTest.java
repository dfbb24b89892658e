package org.lantern.school.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void a_subject_is_one_line_whatever_somebody_put_into_a_name() {
    assertThat(PlainText.line("Zoë\r\nBcc: all@else.test\u0000 O'Neill\u202e"))
        .isEqualTo("Zoë Bcc: all@else.test O'Neill");
  }

  @Test
  void a_text_keeps_its_lines_and_its_letters_alone() {
    assertThat(PlainText.lines("Dear Zoë O'Neill,\r\n\n\u0000\u0007bye\u202e"))
        .isEqualTo("Dear Zoë O'Neill, \n\n bye");
  }
}
