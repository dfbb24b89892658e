package org.lantern.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * RFC 9457 problem details, the body of every answer that is not a success.
 *
 * @param type a path under /problems, one for each kind of refusal
 * @param rules the sentences of the rules that refuse
 * @param allowedActions what the caller may do in the present state
 * @param current the present representation, where the caller's was stale
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    List<Refusal.Violation> violations,
    List<String> rules,
    List<String> allowedActions,
    Object current) {
  public static final String MEDIA_TYPE = "application/problem+json";

  static Problem of(String kind, String title, int status, String detail) {
    return new Problem("/problems/" + kind, title, status, detail, null, null, null, null, null);
  }

  Problem at(String path) {
    return new Problem(
        type, title, status, detail, path, violations, rules, allowedActions, current);
  }

  Problem withViolations(List<Refusal.Violation> found) {
    return new Problem(
        type, title, status, detail, instance, found, rules, allowedActions, current);
  }

  Problem withRules(List<String> sentences) {
    return new Problem(
        type, title, status, detail, instance, violations, sentences, allowedActions, current);
  }

  Problem withAllowedActions(List<String> actions) {
    return new Problem(type, title, status, detail, instance, violations, rules, actions, current);
  }

  Problem withCurrent(Object representation) {
    return new Problem(
        type, title, status, detail, instance, violations, rules, allowedActions, representation);
  }
}
