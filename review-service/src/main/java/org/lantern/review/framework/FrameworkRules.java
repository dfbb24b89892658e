package org.lantern.review.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lantern.review.framework.FrameworkContent.Component;
import org.lantern.review.framework.FrameworkContent.Lens;
import org.lantern.review.framework.FrameworkContent.Point;
import org.lantern.review.framework.FrameworkContent.PracticeQuestion;
import org.lantern.review.framework.FrameworkContent.Scale;

/** What a framework must fulfil beyond the form of each field: codes that fit each other. */
final class FrameworkRules {
  private FrameworkRules() {}

  /** A sentence for everything that does not fit; empty when the framework can be loaded. */
  static List<String> against(FrameworkContent content) {
    List<String> sentences = new ArrayList<>();
    codes("component", content.components().stream().map(Component::code), sentences);
    codes("lens", content.lenses().stream().map(Lens::code), sentences);
    codes(
        "practice question",
        content.practiceQuestions().stream().map(PracticeQuestion::code),
        sentences);
    if (content.hasComponent(FrameworkContent.OVERALL)) {
      sentences.add("No component can have the code \"overall\"; it is kept for the whole.");
    }
    content.scales().forEach((code, scale) -> scale(code, scale, sentences));
    content.components().forEach(component -> component(component, content, sentences));
    scaleIsThere(content.overallScale(), content, sentences);
    return sentences;
  }

  private static void codes(String what, Stream<String> codes, List<String> sentences) {
    Set<String> seen = new HashSet<>();
    codes
        .filter(code -> !seen.add(code))
        .map(
            code -> "Give every %s a code of its own; \"%s\" is there twice.".formatted(what, code))
        .forEach(sentences::add);
  }

  private static void scale(String code, Scale scale, List<String> sentences) {
    codes("point of a scale", scale.points().stream().map(Point::code), sentences);
    if (scale.points().stream().skip(1).anyMatch(Point::top)) {
      sentences.add("Only the first point of the scale \"%s\" can be its top.".formatted(code));
    }
  }

  private static void component(
      Component component, FrameworkContent content, List<String> sentences) {
    if (component.scale() == null) {
      if (!component.descriptors().isEmpty()) {
        sentences.add(
            "\"%s\" describes points but has no scale; name one, or leave the descriptors out."
                .formatted(component.title()));
      }
    } else if (scaleIsThere(component.scale(), content, sentences)) {
      Scale scale = content.scales().get(component.scale());
      component.descriptors().keySet().stream()
          .filter(point -> !scale.has(point))
          .map(
              point ->
                  "\"%s\" describes the point \"%s\", which its scale lacks."
                      .formatted(component.title(), point))
          .forEach(sentences::add);
    }
  }

  private static boolean scaleIsThere(
      String scale, FrameworkContent content, List<String> sentences) {
    boolean there = scale == null || content.scales().containsKey(scale);
    if (!there) {
      sentences.add("The framework has no scale \"%s\"; add it to its scales.".formatted(scale));
    }
    return there;
  }
}
