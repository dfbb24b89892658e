package org.lantern.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lantern.endtoend.TestPlatform;
import org.lantern.platform.Person;
import org.lantern.platform.Platform;

/** Signing in as people do, in a real browser, from the front door to the way out. */
class SignInIT {
  private static final Person ADMINISTRATOR = Person.ALL.getFirst();
  private static final Person HEAD = Person.ALL.get(2);

  private static Platform platform;

  @BeforeAll
  static void a_platform() {
    platform = TestPlatform.start();
  }

  @AfterAll
  static void its_end() {
    platform.close();
  }

  @Test
  void a_person_signs_in_links_the_sign_in_sees_the_roles_and_signs_out() {
    try (Chromium chromium = new Chromium()) {
      Page page = chromium.page();
      page.navigate(platform.address());
      assertThat(page.url()).startsWith(platform.keycloak().issuer());
      signIn(page, ADMINISTRATOR);
      see(page, "1-welcome", "Welcome, Asha Fictional");

      page.click("button");
      see(page, "2-my-page", ADMINISTRATOR.name());
      assertThat(page.textContent("main")).contains("Network administrator in the whole network");
      page.reload();
      see(page, "2-my-page", ADMINISTRATOR.name());

      page.click("text=Sign out");
      see(page, "3-signed-out", "You are signed out");
      page.navigate(platform.address());
      assertThat(page.url()).startsWith(platform.keycloak().issuer());
    }
  }

  @Test
  void somebody_whom_nobody_invited_is_told_what_to_do_and_an_unknown_address_too() {
    try (Chromium chromium = new Chromium()) {
      Page page = chromium.page();
      page.setViewportSize(360, 640);
      page.navigate(platform.address());
      signIn(page, HEAD);
      see(page, "4-welcome-narrow", "Welcome, Chidi Fictional");

      page.click("button");
      see(page, "5-not-invited", "You are not invited yet");

      Response nowhere = page.navigate(platform.address() + "/nowhere");
      assertThat(nowhere.status()).isEqualTo(404);
      see(page, "6-nowhere", "Not found");
    }
  }

  private static void signIn(Page page, Person person) {
    page.fill("#username", person.address());
    page.fill("#password", platform.secrets().get("person." + person.key()));
    page.click("#kc-login");
    page.waitForURL(platform.address() + "/**");
  }

  /** Compares the heading, looks for what shuts people out, and keeps a picture. */
  private static void see(Page page, String picture, String heading) {
    assertThat(page.textContent("h1")).isEqualTo(heading);
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .as("no sideways scrolling")
        .isLessThanOrEqualTo((Integer) page.evaluate("window.innerWidth"));
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", picture + ".png")));
  }
}
