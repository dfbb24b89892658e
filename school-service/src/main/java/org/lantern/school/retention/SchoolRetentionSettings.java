package org.lantern.school.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/**
 * How long what has ended here is kept; the defaults are those a data-protection adviser confirms.
 */
@ConfigMapping(prefix = "lantern.retention")
public interface SchoolRetentionSettings {
  /** Ties, after their last day; dismissed ones after their first. */
  @WithDefault("P3Y")
  Period ties();

  /** That a mail was sent, and what became of it; what it said goes much sooner. */
  @WithDefault("P2Y")
  Period mails();

  /** That somebody was shown whom to call about a child. */
  @WithDefault("P2Y")
  Period showings();

  /** Closed tasks, with whom they were for and of what was told. */
  @WithDefault("P2Y")
  Period tasks();
}
