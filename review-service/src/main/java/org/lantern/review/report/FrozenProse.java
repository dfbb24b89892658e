package org.lantern.review.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What somebody typed in a frozen report. Its numbers, codes, titles, days, labels and the
 * framework's own words are nobody's, and stay whatever they say.
 */
final class FrozenProse {
  /**
   * Names of {@link ReportContent}, which mean the same wherever they stand in it. Findings were
   * texts once, and are so in what was frozen then.
   */
  static final Set<String> TYPED =
      Set.of(
          "summary",
          "subject",
          "text",
          "wentWell",
          "evenBetterIf",
          "reason",
          "words",
          "neededNextTime",
          "disagreement",
          "passage");

  /** The label of a level, or why there is none. */
  static final Set<String> ESTIMATES = Set.of("estimate", "overallEstimate");

  private FrozenProse() {}

  static boolean holds(JsonNode content, Predicate<String> words) {
    List<String> all = new ArrayList<>();
    cleaned(
        content,
        prose -> {
          all.add(prose);
          return prose;
        });
    return all.stream().anyMatch(words);
  }

  /** The same content with every typed text cleaned. */
  static JsonNode cleaned(JsonNode content, UnaryOperator<String> cleaning) {
    return switch (content) {
      case ObjectNode object -> {
        ObjectNode clean = object.objectNode();
        object
            .properties()
            .forEach(
                each -> clean.set(each.getKey(), field(each.getKey(), each.getValue(), cleaning)));
        yield clean;
      }
      case ArrayNode list -> {
        ArrayNode clean = list.arrayNode();
        list.forEach(each -> clean.add(cleaned(each, cleaning)));
        yield clean;
      }
      default -> content;
    };
  }

  private static JsonNode field(String name, JsonNode value, UnaryOperator<String> cleaning) {
    if (TYPED.contains(name)) {
      return typed(value, cleaning);
    }
    if (ESTIMATES.contains(name) && value.isTextual()) {
      return TextNode.valueOf(reasoned(value.textValue(), cleaning));
    }
    return cleaned(value, cleaning);
  }

  private static JsonNode typed(JsonNode value, UnaryOperator<String> cleaning) {
    if (value instanceof ArrayNode list) {
      ArrayNode clean = list.arrayNode();
      list.forEach(each -> clean.add(typed(each, cleaning)));
      return clean;
    }
    return value.isTextual()
        ? TextNode.valueOf(cleaning.apply(value.textValue()))
        : cleaned(value, cleaning);
  }

  private static String reasoned(String estimate, UnaryOperator<String> cleaning) {
    String before = EstimateWords.NOT_ESTIMATED_BECAUSE;
    return estimate.startsWith(before)
        ? before + cleaning.apply(estimate.substring(before.length()))
        : estimate;
  }
}
