package org.lantern.accreditation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantern.kit.testing.ArchitectureRules;

class ArchitectureTest {
  private static final String BASE = "org.lantern.accreditation";
  private static final JavaClasses MAIN = ArchitectureRules.mainClasses(BASE);

  static Set<String> rules() {
    return ArchitectureRules.all(BASE).keySet();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_house_is_as_drawn(String sentence) {
    ArchitectureRules.all(BASE).get(sentence).check(MAIN);
  }

  @Test
  void no_other_service_is_known() {
    for (String other : Set.of("school", "review", "accreditation", "gateway", "platform")) {
      if (!BASE.endsWith(other)) {
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.lantern." + other + "..")
            .check(MAIN);
      }
    }
  }
}
