package org.lantern.kit.retention;

import java.util.List;

/** Which kinds of rows a service keeps for a time, besides those that all services have. */
public interface KeptKinds {
  List<Kept> kinds();
}
