package org.lantern.review.document;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How much a school can give the team of one review to read, and how long it is kept. */
@ConfigMapping(prefix = "lantern.documents")
public interface DocumentSettings {
  /** The largest document; the gateway's route and the HTTP limit hold at least as much. */
  @WithDefault("20M")
  MemorySize largest();

  /** How many documents a review has at most; removed ones do not count. */
  @WithDefault("100")
  int most();

  /** How large all documents of a review are together at most. */
  @WithDefault("500M")
  MemorySize together();

  /** How long documents are kept after the last day of the visit. */
  @WithDefault("P1Y")
  Period kept();
}
