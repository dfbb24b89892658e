package org.lantern.review.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plan.pdf       | attachment; filename="plan.pdf"; filename*=UTF-8''plan.pdf
          our plan.pdf   | attachment; filename="our plan.pdf"; filename*=UTF-8''our%20plan.pdf
          Übersicht.txt  | attachment; filename="_bersicht.txt"; filename*=UTF-8''%C3%9Cbersicht.txt
          a";x=b.csv     | attachment; filename="a_;x=b.csv"; filename*=UTF-8''a%22%3Bx%3Db.csv
          100% 'ok'*.txt | attachment; filename="100% 'ok'*.txt"; filename*=UTF-8''100%25%20%27ok%27%2A.txt
          """)
  void a_name_is_given_roughly_and_exactly(String name, String disposition) {
    Attachment attachment = new Attachment(name, "x/y", 0, "s", InputStream.nullInputStream());

    assertThat(attachment.disposition()).isEqualTo(disposition);
  }
}
