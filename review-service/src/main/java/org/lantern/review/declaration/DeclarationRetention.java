package org.lantern.review.declaration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import org.lantern.kit.retention.Kept;
import org.lantern.kit.retention.KeptKinds;
import org.lantern.kit.time.NetworkTime;

/** Says that declarations go when they were kept long enough. */
@Singleton
class DeclarationRetention implements KeptKinds {
  private final Settings settings;
  private final DeclarationRepository declarations;
  private final NetworkTime time;

  DeclarationRetention(Settings settings, DeclarationRepository declarations, NetworkTime time) {
    this.settings = settings;
    this.declarations = declarations;
    this.time = time;
  }

  /** The default is one that a data-protection adviser confirms. */
  @ConfigMapping(prefix = "lantern.retention")
  interface Settings {
    /** What somebody agreed to and declared for a seat. */
    @WithName("declarations")
    @WithDefault("P3Y")
    Period period();
  }

  @Override
  public List<Kept> kinds() {
    return List.of(
        new Kept(
            "declarations",
            settings.period(),
            (day, most) ->
                declarations.deleteBefore(day.atStartOfDay(time.zone()).toInstant(), most)));
  }
}
