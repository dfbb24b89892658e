package org.lantern.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantern.endtoend.browser.Chromium;
import org.lantern.endtoend.browser.Pages;
import org.lantern.endtoend.journey.Cast;
import org.lantern.endtoend.journey.Journey;
import org.lantern.platform.FictionalRegister;
import org.lantern.platform.Person;
import org.lantern.platform.Platform;

/** The main job through the whole platform, on the fictional register and on the real one. */
class JourneyIT {
  static Stream<Cast> casts() {
    Path fictional = Path.of("target/fictional-register.csv").toAbsolutePath();
    FictionalRegister.write(fictional);
    Path real = TestPlatform.realRegister();
    return real == null
        ? Stream.of(Cast.fictional(fictional))
        : Stream.of(Cast.fictional(fictional), Cast.real(real));
  }

  @ParameterizedTest
  @MethodSource("casts")
  void from_an_empty_platform_to_a_practice_that_anybody_finds(Cast cast) {
    try (Platform platform = TestPlatform.start()) {
      Api api = TestPlatform.api(platform);
      Journey journey =
          new Journey(api, cast, TestPlatform.framework("whole-school"), TestPlatform::tell);

      UUID entry = journey.walk();

      Reply found = api.get(null, "/api/v1/directory/" + entry).expect(200);
      assertThat(found.text("title")).isEqualTo("Reading aloud every day");
      assertThat(found.text("number")).matches("LA-\\d{4}-0001");
      Reply nowhere = api.get(Person.of("head"), "/api/v1/nowhere");
      assertThat(nowhere.status()).isEqualTo(404);
      assertThat(nowhere.text("type")).isEqualTo("/problems/not-found");
      theLeadReadsTheirRecord(platform);
      assertThat(platform.review().metrics()).contains("lantern_dead_letters 0.0");
      assertThat(platform.accreditation().metrics()).contains("lantern_dead_letters 0.0");
    }
  }

  private static void theLeadReadsTheirRecord(Platform platform) {
    Person lead = Person.of("lead");
    try (Chromium chromium = new Chromium()) {
      Page page = chromium.page();
      page.navigate(platform.address() + "/reviews-given");
      Pages.signIn(page, platform, lead);
      Pages.see(page, "10-reviews-given", "Reviews given by " + lead.name());
      assertThat(page.textContent("main")).contains("3 days in 1 review", "Lead");
      page.pdf(new Page.PdfOptions().setPath(Path.of("target/screenshots/10-reviews-given.pdf")));
    }
  }
}
