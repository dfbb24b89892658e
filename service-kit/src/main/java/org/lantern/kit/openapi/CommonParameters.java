package org.lantern.kit.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.lantern.kit.actor.Telephone;

/** The headers and parameters that mean the same everywhere. */
final class CommonParameters {
  static final String KEY = "Idempotency-Key";
  static final String VERSION = "If-Match";

  private static final Map<String, String> MEANINGS =
      Map.of(
          Telephone.SAID_BY,
          "The person who said this by telephone, for an administrator who writes it down; they"
              + " are told, and everything is judged as if they did it.",
          Telephone.SAID_ON,
          "The day of that call; today where it is left out.",
          KEY,
          "A key of your own making, so that sending this twice does it once; kept for 24 hours.",
          VERSION,
          "The ETag you last read, so that nobody's change is lost.",
          "page",
          "The page, counted from 0.",
          "size",
          "How many on a page, 1 to 100; what is outside is taken as the nearest.",
          "sort",
          "Keys joined by commas, each with a - before it to turn it round, such as"
              + " state,-id. An unknown key is answered with those that the list has.");

  private CommonParameters() {}

  /** A header that the code describes in words of its own is left as it is. */
  static void describe(Operation operation) {
    if (operation.getParameters() == null) {
      return;
    }
    List<Parameter> kept = new ArrayList<>(operation.getParameters());
    kept.removeIf(each -> "Accept".equals(each.getName()));
    for (Parameter each : kept) {
      if (each.getDescription() == null && MEANINGS.containsKey(each.getName())) {
        each.setDescription(MEANINGS.get(each.getName()));
        if (KEY.equals(each.getName()) || VERSION.equals(each.getName())) {
          each.setRequired(true);
        }
      }
    }
    operation.setParameters(kept);
  }

  static boolean has(Operation operation, String name) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(each -> name.equals(each.getName()));
  }

  /** Whether there is anything to misread; an address of the wrong form is nothing here. */
  static boolean hasInput(Operation operation) {
    return operation.getRequestBody() != null
        || operation.getParameters() != null
            && operation.getParameters().stream()
                .anyMatch(each -> each.getIn() != Parameter.In.PATH);
  }
}
