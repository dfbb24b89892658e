package org.lantern.review.hidden;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantern.kit.testing.PairOfWorlds;
import org.lantern.review.SceneTest;
import org.lantern.review.hidden.Secret.Ask;

/** Every read of every reader from whom something is hidden, in a world with it and one without. */
@QuarkusTest
class HiddenReadsTest extends SceneTest {
  static List<Secret> secrets() {
    return Secrets.ALL;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("secrets")
  void a_world_with_a_secret_reads_like_one_without(Secret secret) {
    World world = new World(scene, sql);
    Addresses addresses = new Addresses(world);
    secret.stand(world);
    PairOfWorlds pair = PairOfWorlds.differingIn(() -> secret.add(world));

    secret.hidden().forEach(ask -> hide(pair, ask, addresses));
    for (Ask ask : secret.seen()) {
      pair.seenBy(nameOf(ask), read(ask, addresses));
    }

    pair.assertHidden();
  }

  private void hide(PairOfWorlds pair, Ask ask, Addresses addresses) {
    if (ask.statementsToo()) {
      pair.hiddenFrom(nameOf(ask), read(ask, addresses));
    } else {
      pair.answersAlike(nameOf(ask), read(ask, addresses));
    }
  }

  private Supplier<Response> read(Ask ask, Addresses addresses) {
    String address = addresses.of(ask.read());
    return () -> scene.as(ask.person()).get(address);
  }

  private static String nameOf(Ask ask) {
    return ask.person() + " " + ask.read();
  }
}
