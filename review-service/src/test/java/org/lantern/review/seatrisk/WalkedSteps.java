package org.lantern.review.seatrisk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was done in a walk, a line for each step, to be read when it ends where it must not. */
final class WalkedSteps {
  private final List<String> lines = new ArrayList<>();
  private final Map<UUID, String> names = new LinkedHashMap<>();
  private long seed;

  void begin(long newSeed) {
    seed = newSeed;
    lines.clear();
    names.clear();
  }

  /** A step shows this name in place of the id. */
  void call(UUID id, String name) {
    names.put(id, name);
  }

  void next(String step) {
    lines.add(step);
  }

  /** More of the step that was tried last. */
  void note(String text, Object... parts) {
    add(": " + text.formatted(parts));
  }

  void answered(int status) {
    add(" -> " + status);
  }

  private void add(String text) {
    if (!lines.isEmpty()) {
      lines.add(lines.removeLast() + text);
    }
  }

  @Override
  public String toString() {
    StringBuilder all = new StringBuilder("the walk of seed %d".formatted(seed));
    for (int i = 0; i < lines.size(); i++) {
      all.append("\n%d ".formatted(i + 1)).append(lines.get(i));
    }
    String text = all.toString();
    for (var each : names.entrySet()) {
      text = text.replace(each.getKey().toString(), each.getValue());
    }
    return text + "\n";
  }
}
