package org.lantern.school.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mail is sent; where the server is, {@code quarkus.mailer} says. */
@ConfigMapping(prefix = "lantern.mail")
public interface MailSettings {
  /** How often waiting mails are looked at; {@code off} in tests. */
  @WithDefault("2s")
  String every();

  /** How often texts that are old enough are taken out. */
  @WithDefault("1h")
  String clearEvery();

  /** How long a mail is tried before it is given up. */
  @WithDefault("P3D")
  Duration giveUpAfter();

  /** How long what a mail said is kept after it has ended. */
  @WithDefault("P30D")
  Duration keepTexts();
}
