package org.lantern.kit.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long every service keeps its traces; a data-protection adviser confirms the defaults. */
@ConfigMapping(prefix = "lantern.retention")
public interface RetentionSettings {
  /** How often it is looked for; {@code off} in tests. */
  @WithDefault("24h")
  String every();

  /** Who moved what, when and why. */
  @WithDefault("P2Y")
  Period history();

  /** Events that could not be handled and were dropped, after they had failed. */
  @WithDefault("P2Y")
  Period deadLetters();

  /** What the log of this says. */
  @WithDefault("P2Y")
  Period log();
}
