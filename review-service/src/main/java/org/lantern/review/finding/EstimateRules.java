package org.lantern.review.finding;

import org.lantern.kit.problem.Refusal;
import org.lantern.review.framework.FrameworkContent;
import org.lantern.review.framework.FrameworkContent.Scale;

/** Whether what was agreed fits the framework: its scales, and what each kind needs. */
final class EstimateRules {
  private EstimateRules() {}

  static void requireFitting(
      FrameworkContent framework, String component, AgreeEstimateRequest agreed) {
    Scale scale =
        framework
            .scaleOf(component)
            .orElseThrow(() -> new Refusal.AgainstTheRules(withoutScale(component)));
    if ((agreed.kind() == EstimateKind.LEVEL) != (agreed.level() != null)) {
      throw new Refusal.AgainstTheRules(
          "A level is named when a level was agreed, and only then; use one of the scale's codes.");
    }
    if (agreed.level() != null && !scale.has(agreed.level())) {
      throw new Refusal.AgainstTheRules(
          "The scale has no level \"" + agreed.level() + "\"; use one of its codes.");
    }
    boolean reasoned = agreed.reason() != null && !agreed.reason().isBlank();
    if ((agreed.kind() == EstimateKind.NOT_ESTIMATED) != reasoned) {
      throw new Refusal.AgainstTheRules(
          "Say why where something is not estimated; nothing else has a reason.");
    }
  }

  private static String withoutScale(String component) {
    return component.equals(FrameworkContent.OVERALL)
        ? "This framework has no overall estimate; agree those of its components."
        : "\"%s\" has no scale in this framework, so it takes no estimate; record findings instead."
            .formatted(component);
  }
}
