package org.lantern.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lantern.endtoend.Api;
import org.lantern.endtoend.Patience;
import org.lantern.endtoend.TestPlatform;
import org.lantern.platform.Person;
import org.lantern.platform.Platform;

/** From the mail that asks somebody in to their own page, in a real browser. */
class InvitationIT {
  private static final Person ADMINISTRATOR = Person.ALL.getFirst();
  private static final Person ASSURER = Person.ALL.get(6);

  @Test
  void an_invitation_is_read_in_the_mail_page_and_followed() {
    try (Platform platform = TestPlatform.start();
        Chromium chromium = new Chromium()) {
      invite(TestPlatform.api(platform));
      Page page = chromium.page();

      openMail(page, "http://localhost:" + platform.ports().mailPage());
      page.screenshot(picture("7-invitation-mail"));
      page.click("pre a");
      Pages.signIn(page, platform, ASSURER);
      Pages.see(page, "8-invited-welcome", "Welcome, Gwen Fictional");
      page.click("button");
      Pages.see(page, "9-invited-page", ASSURER.name());

      assertThat(page.textContent("main")).contains("Quality assurer in the whole network");
    }
  }

  private static void invite(Api api) {
    api.change("POST", ADMINISTRATOR, "/api/v1/sign-ins", null, null).expect(200);
    Map<String, Object> role = Map.of("role", "QUALITY_ASSURER", "scopeKind", "NETWORK");
    Map<String, Object> invitation =
        Map.of("name", ASSURER.name(), "address", ASSURER.address(), "roles", List.of(role));
    api.create(ADMINISTRATOR, "/api/v1/invitations", invitation).expect(201);
  }

  /** The list is read again until the mail has come. */
  private static void openMail(Page page, String mails) {
    String row = "tr:has-text('" + ASSURER.address() + "') a";
    Patience.until(
        Duration.ofSeconds(30),
        Duration.ofMillis(250),
        "the invitation in the mail page",
        () -> {
          page.navigate(mails);
          return page.querySelector(row);
        },
        found -> true);
    page.click(row);
  }

  private static Page.ScreenshotOptions picture(String name) {
    return new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png"));
  }
}
