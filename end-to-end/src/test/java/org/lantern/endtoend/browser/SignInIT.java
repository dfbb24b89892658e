package org.lantern.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
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
      Pages.signIn(page, platform, ADMINISTRATOR);
      Pages.see(page, "1-welcome", "Welcome, Asha Fictional");

      page.click("button");
      Pages.see(page, "2-my-page", ADMINISTRATOR.name());
      assertThat(page.textContent("main")).contains("Network administrator in the whole network");
      page.reload();
      Pages.see(page, "2-my-page", ADMINISTRATOR.name());

      page.click("text=Sign out");
      Pages.see(page, "3-signed-out", "You are signed out");
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
      Pages.signIn(page, platform, HEAD);
      Pages.see(page, "4-welcome-narrow", "Welcome, Chidi Fictional");

      page.click("button");
      Pages.see(page, "5-not-invited", "You are not invited yet");

      Response nowhere = page.navigate(platform.address() + "/nowhere");
      assertThat(nowhere.status()).isEqualTo(404);
      Pages.see(page, "6-nowhere", "Not found");
    }
  }
}
