package org.lantern.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the document that is made from the code: how one signs in, which headers a change
 * needs, how lists are asked for, and the problems that any operation may answer with.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonDescription implements OASFilter {
  private static final String BEARER = "bearer";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Components components = document.getComponents();
    components.addSecurityScheme(BEARER, bearer());
    ProblemAnswers.describe(components);
    withoutExamplesOfTimes(components);
    document
        .getPaths()
        .getPathItems()
        .forEach((path, item) -> item.getOperations().forEach((m, op) -> complete(path, m, op)));
  }

  /** Readers of YAML may take a time for a number to the base of sixty. */
  private static void withoutExamplesOfTimes(Components components) {
    if (components.getSchemas() != null && components.getSchemas().containsKey("LocalTime")) {
      components.getSchemas().get("LocalTime").setExamples(null);
    }
  }

  private static SecurityScheme bearer() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme(BEARER)
        .bearerFormat("JWT")
        .description(
            "An access token of the installation's identity provider. The names beside it are the"
                + " roles of which one is needed; LINKED is everybody whose sign-in is linked.");
  }

  private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
    boolean isOpen = operation.getSecurity() == null || operation.getSecurity().isEmpty();
    operation.setSecurity(
        isOpen
            ? List.of(OASFactory.createSecurityRequirement(), required(List.of()))
            : operation.getSecurity().stream()
                .map(each -> required(roles(each)))
                .collect(Collectors.toList()));
    CommonParameters.describe(operation);
    ListAnswers.describe(operation);
    ProblemAnswers.add(path, method, operation, isOpen);
  }

  private static SecurityRequirement required(List<String> roles) {
    return OASFactory.createSecurityRequirement().addScheme(BEARER, roles);
  }

  private static List<String> roles(SecurityRequirement found) {
    Map<String, List<String>> schemes = found.getSchemes();
    return schemes.values().stream().flatMap(List::stream).toList();
  }
}
