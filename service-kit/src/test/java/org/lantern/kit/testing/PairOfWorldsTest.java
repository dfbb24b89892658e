package org.lantern.kit.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.builder.ResponseBuilder;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PairOfWorldsTest {
  private int hidden;

  private PairOfWorlds pair() {
    return PairOfWorlds.differingIn(() -> hidden++).seenBy("witness", () -> answer("x" + hidden));
  }

  /** An answer that is logged under a name of its own, as all are. */
  private static Response answer(String body, Header... headers) {
    Headers all = new Headers(new Header("X-Correlation-Id", UUID.randomUUID().toString()));
    ResponseBuilder builder = new ResponseBuilder().setStatusCode(200).setBody(body);
    builder.setHeaders(headers.length == 0 ? all : new Headers(headers));
    return builder.build();
  }

  private Response asking(int times) {
    for (int i = 0; i < times; i++) {
      Statements.sent("select " + i);
    }
    return answer("same");
  }

  @Test
  void what_is_the_same_in_both_worlds_is_hidden() {
    PairOfWorlds pair = pair().hiddenFrom("reader", () -> asking(2));

    assertThatCode(pair::assertHidden).doesNotThrowAnyException();
  }

  @Test
  void another_body_tells() {
    PairOfWorlds pair = pair().hiddenFrom("reader", () -> answer("total " + hidden));

    assertThatThrownBy(pair::assertHidden).hasMessageContaining("total 1");
  }

  @Test
  void another_version_in_a_header_tells() {
    PairOfWorlds pair =
        pair().hiddenFrom("reader", () -> answer("same", new Header("ETag", "v" + hidden)));

    assertThatThrownBy(pair::assertHidden).hasMessageContaining("ETag=v1");
  }

  @Test
  void a_question_more_tells() {
    PairOfWorlds pair = pair().hiddenFrom("reader", () -> asking(1 + hidden));

    assertThatThrownBy(pair::assertHidden).hasMessageContaining("select 1");
  }

  @Test
  void where_answers_alone_are_compared_a_question_more_tells_nothing() {
    PairOfWorlds pair = pair().answersAlike("reader", () -> asking(1 + hidden));

    assertThatCode(pair::assertHidden).doesNotThrowAnyException();
  }

  @Test
  void without_a_witness_who_sees_it_there_is_no_secret() {
    PairOfWorlds pair =
        pair().hiddenFrom("reader", () -> asking(1)).seenBy("blind", () -> answer("same"));

    assertThatThrownBy(pair::assertHidden).hasMessageContaining("blind");
  }
}
