package org.lantern.kit.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.outbox.Outbox;
import org.lantern.kit.task.Tasks;

/**
 * The rules of the house that a compiler does not hold; each has a wrong example that it rejects.
 */
public final class ArchitectureRules {
  private static final List<Class<? extends Annotation>> SECURITY =
      List.of(RolesAllowed.class, Authenticated.class, PermitAll.class);

  private ArchitectureRules() {}

  /** All rules by their sentence, for the classes below a base package. */
  public static Map<String, ArchRule> all(String base) {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put(
        "features are free of cycles",
        slices().matching(base + ".(*)..").should().beFreeOfCycles());
    rules.put(
        "only resources speak HTTP",
        noClasses()
            .that(not(simpleNameEndingWith("Resource")))
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.ws.rs..")));
    rules.put(
        "resources do not reach for repositories",
        noClasses()
            .that(simpleNameEndingWith("Resource"))
            .should()
            .dependOnClassesThat(simpleNameEndingWith("Repository")));
    rules.put(
        "only services let changes out",
        noClasses()
            .that(not(simpleNameEndingWith("Service")))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Outbox.class, Transitions.class, Tasks.class));
    rules.put(
        "life cycles, states and actions know no framework",
        noClasses()
            .that(
                simpleNameEndingWith("Lifecycle")
                    .or(simpleNameEndingWith("State"))
                    .or(simpleNameEndingWith("Action")))
            .should()
            .dependOnClassesThat(
                not(resideInAPackage("java..")).and(not(resideInAPackage("org.lantern..")))));
    rules.put(
        "nobody reads a clock or makes an id by themselves",
        noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID"));
    rules.put(
        "every operation says who may call it",
        methods()
            .that()
            .areMetaAnnotatedWith(jakarta.ws.rs.HttpMethod.class)
            .should(sayWhoMayCall()));
    return rules;
  }

  private static ArchCondition<JavaMethod> sayWhoMayCall() {
    return new ArchCondition<>("carry a security annotation, on themselves or their class") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean says =
            SECURITY.stream()
                .anyMatch(a -> method.isAnnotatedWith(a) || method.getOwner().isAnnotatedWith(a));
        if (!says) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says nothing"));
        }
      }
    };
  }

  /** The main classes below a package. */
  public static JavaClasses mainClasses(String base) {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(base);
  }
}
