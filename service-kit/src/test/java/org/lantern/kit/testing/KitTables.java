package org.lantern.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** A service's migrations that are the kit's own files. */
public final class KitTables {
  private static final Path OURS = Path.of("src/main/resources/db/migration");
  private static final Path KITS = Path.of("../service-kit/src/main/resources");

  private KitTables() {}

  /** Fails where the service's migration differs from the kit's file. */
  public static void requireSame(String migration, String file) {
    assertThat(Contracts.read(OURS.resolve(migration)))
        .isEqualTo(Contracts.read(KITS.resolve(file)));
  }
}
