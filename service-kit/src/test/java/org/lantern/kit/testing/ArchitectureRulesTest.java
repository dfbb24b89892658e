package org.lantern.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRulesTest {
  private static final String WRONG = "org.lantern.kit.testing.wrong";

  static java.util.Set<String> rules() {
    return ArchitectureRules.all(WRONG).keySet();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void each_rule_rejects_its_wrong_example(String sentence) {
    JavaClasses wrong = new ClassFileImporter().importPackages(WRONG);
    ArchRule rule = ArchitectureRules.all(WRONG).get(sentence);

    assertThat(rule.evaluate(wrong).hasViolation()).isTrue();
  }
}
