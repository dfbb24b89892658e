package org.lantern.review.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/**
 * How long what a team wrote is kept once its report is final, or its review was stopped without
 * one; a data-protection adviser confirms the defaults.
 */
@ConfigMapping(prefix = "lantern.retention.reviews")
public interface ReviewRetention {
  /** Notes and what was summed up of each day. */
  @WithDefault("P6M")
  Period notes();

  /** Records of what somebody said by telephone; of a request without review after its end. */
  @WithDefault("P6M")
  Period calls();

  /** What the team made of the school's documents, its lines of enquiry, and the plan. */
  @WithDefault("P6M")
  Period analyses();

  /** Earlier texts of a report, and comments on them. */
  @WithDefault("P1Y")
  Period drafts();

  /** What people in a review said of one another's work, from when it was written. */
  @WithDefault("P1Y")
  Period feedback();

  /** Who opened a report, from when they last did. */
  @WithDefault("P2Y")
  Period readers();
}
