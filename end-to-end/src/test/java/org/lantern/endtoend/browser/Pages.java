package org.lantern.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.lantern.platform.Person;
import org.lantern.platform.Platform;

/** What is done and looked at on every page. */
public final class Pages {
  private Pages() {}

  /** From the sign-in form back to the page that was asked for. */
  public static void signIn(Page page, Platform platform, Person person) {
    page.fill("#username", person.address());
    page.fill("#password", platform.secrets().get("person." + person.key()));
    page.click("#kc-login");
    page.waitForURL(platform.address() + "/**");
  }

  /** Compares the heading, looks for what shuts people out, and keeps a picture. */
  public static void see(Page page, String picture, String heading) {
    assertThat(page.textContent("h1")).isEqualTo(heading);
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .as("no sideways scrolling")
        .isLessThanOrEqualTo((Integer) page.evaluate("window.innerWidth"));
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", picture + ".png")));
  }
}
