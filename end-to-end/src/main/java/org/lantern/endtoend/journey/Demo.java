package org.lantern.endtoend.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import org.lantern.endtoend.Api;
import org.lantern.endtoend.Registers;
import org.lantern.endtoend.Reply;
import org.lantern.endtoend.TokenSource;
import org.lantern.platform.FictionalRegister;
import org.lantern.platform.Home;
import org.lantern.platform.Ports;
import org.lantern.platform.Secrets;
import org.lantern.platform.Up;

/** {@code ./lantern demo}: walks the journey against a running, empty platform. */
public final class Demo {
  private Demo() {}

  public static void main(String[] arguments) {
    Home home = Up.home();
    Ports ports = Up.ports();
    if (!Files.exists(home.secrets())) {
      fail("No platform was started here yet. Run ./lantern up first, then this beside it.");
    }
    String issuer = "http://localhost:" + ports.identity() + "/realms/lantern";
    TokenSource tokens = new TokenSource(issuer, new Secrets(home.secrets()));
    Api api = new Api("http://localhost:" + ports.gateway(), tokens);
    try {
      refuseSecondTime(api);
      new Journey(api, cast(home), framework(home), Demo::print).walk();
      System.out.println(
          "Done. The directory: http://localhost:" + ports.gateway() + "/api/v1/directory");
    } catch (Api.Unanswered e) {
      fail("The platform does not answer. Run ./lantern up first, then this beside it.");
    } catch (Reply.Unexpected e) {
      fail("The demonstration ended early: " + e.getMessage());
    }
  }

  private static void refuseSecondTime(Api api) {
    if (api.get(null, "/api/v1/directory").expect(200).body().path("total").asInt() > 0) {
      fail(
          "The demonstration has run here already. Stop the platform, run ./lantern up --fresh,"
              + " and try again.");
    }
  }

  /** The real register where it is at hand, else the fictional one. */
  static Cast cast(Home home) {
    Path real = Registers.real(home.project());
    if (real != null) {
      return Cast.real(real);
    }
    Path fictional = home.directory().resolve("fictional-register.csv");
    FictionalRegister.write(fictional);
    return Cast.fictional(fictional);
  }

  static Path framework(Home home) {
    return home.project().resolve("review-service/src/main/resources/frameworks/whole-school.json");
  }

  private static void print(String who, String what, String answer) {
    System.out.printf("%-18s %s%s%n", who, what, answer.isEmpty() ? "" : "  ->  " + answer);
  }

  private static void fail(String why) {
    System.err.println(why);
    System.exit(1);
  }
}
