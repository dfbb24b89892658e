package org.lantern.kit.time;

import java.util.UUID;

/** The source of new identifiers: UUIDv7, so that rows made one after another stand together. */
@FunctionalInterface
public interface Ids {
  UUID next();
}
