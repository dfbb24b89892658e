package org.lantern.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantern.endtoend.journey.Cast;
import org.lantern.endtoend.journey.NetworkJourney;
import org.lantern.platform.Platform;

/** Who is in the network, through the whole platform, on both registers. */
class NetworkJourneyIT {
  static Stream<Cast> casts() {
    return JourneyIT.casts();
  }

  @ParameterizedTest
  @MethodSource("casts")
  void members_hubs_people_and_what_becomes_of_them_when_schools_change(Cast cast) {
    try (Platform platform = TestPlatform.start()) {
      Path folder = Path.of("target").toAbsolutePath();

      new NetworkJourney(
              TestPlatform.api(platform),
              cast,
              folder,
              TestPlatform.framework("whole-school"),
              TestPlatform::tell)
          .walk();

      assertThat(platform.review().metrics()).contains("lantern_dead_letters 0.0");
      assertThat(platform.accreditation().metrics()).contains("lantern_dead_letters 0.0");
    }
  }
}
