package org.lantern.kit.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.lantern.kit.problem.Problem;

/**
 * The answers that are no success: one shape (RFC 9457), described once and named by operations.
 */
final class ProblemAnswers {
  private static final String SCHEMA = "Problem";
  private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

  static {
    MEANINGS.put("400", "The request cannot be read; the violations name what is wrong.");
    MEANINGS.put("401", "Nobody is signed in.");
    MEANINGS.put("403", "The caller's roles or part do not allow this.");
    MEANINGS.put("404", "There is nothing here that the caller can see.");
    MEANINGS.put("409", "Not possible in this state, or already there.");
    MEANINGS.put("412", "Changed by somebody else; the present state comes along.");
    MEANINGS.put("422", "One or more rules refuse this, each with its sentence.");
    MEANINGS.put("428", "The version is missing.");
  }

  private ProblemAnswers() {}

  static void describe(Components components) {
    components.addSchema(SCHEMA, schema());
    MEANINGS.forEach(
        (status, meaning) ->
            components.addResponse(
                name(status),
                OASFactory.createAPIResponse()
                    .description(meaning)
                    .content(
                        OASFactory.createContent()
                            .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                    .schema(
                                        OASFactory.createSchema()
                                            .ref("#/components/schemas/" + SCHEMA))))));
  }

  private static String name(String status) {
    return "Problem" + status;
  }

  private static Schema schema() {
    Schema violation =
        of(Schema.SchemaType.OBJECT)
            .addProperty("field", text("Where in the request, as a dotted path."))
            .addProperty("message", text("What is wrong with it."));
    return of(Schema.SchemaType.OBJECT)
        .addProperty("type", text("A path for each kind of refusal."))
        .addProperty("title", text(null))
        .addProperty("status", of(Schema.SchemaType.INTEGER))
        .addProperty("detail", text("What is wrong and what to do instead."))
        .addProperty("instance", text(null))
        .addProperty("violations", of(Schema.SchemaType.ARRAY).items(violation))
        .addProperty("rules", texts("The sentences of the rules that refuse."))
        .addProperty("allowedActions", texts("What the caller may do in the present state."))
        .addProperty(
            "current", OASFactory.createSchema().description("The present representation."));
  }

  private static Schema of(Schema.SchemaType type) {
    return OASFactory.createSchema().type(List.of(type));
  }

  private static Schema text(String description) {
    return of(Schema.SchemaType.STRING).description(description);
  }

  private static Schema texts(String description) {
    return of(Schema.SchemaType.ARRAY).items(of(Schema.SchemaType.STRING)).description(description);
  }

  /** Names those that this operation can answer with. */
  static void add(String path, PathItem.HttpMethod method, Operation operation, boolean isOpen) {
    boolean changes = method != PathItem.HttpMethod.GET;
    boolean versioned = CommonParameters.has(operation, CommonParameters.VERSION);
    boolean exports = CommonParameters.has(operation, "page");
    add(operation, "400", CommonParameters.hasInput(operation));
    add(operation, "401", true);
    add(operation, "403", !isOpen);
    add(operation, "404", changes || path.contains("{"));
    add(operation, "409", changes);
    add(operation, "412", versioned);
    add(operation, "422", changes || exports);
    add(operation, "428", versioned);
  }

  private static void add(Operation operation, String status, boolean possible) {
    operation.getResponses().removeAPIResponse(status);
    if (possible) {
      operation
          .getResponses()
          .addAPIResponse(
              status, OASFactory.createAPIResponse().ref("#/components/responses/" + name(status)));
    }
  }
}
