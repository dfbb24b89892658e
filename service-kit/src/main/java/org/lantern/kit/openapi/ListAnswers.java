package org.lantern.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** That every list also comes as a table. */
final class ListAnswers {
  private static final String PAGES = "#/components/schemas/PageResponse";

  private ListAnswers() {}

  static void describe(Operation operation) {
    APIResponse ok = operation.getResponses().getAPIResponse("200");
    if (ok == null || ok.getContent() == null || !isList(ok.getContent())) {
      return;
    }
    ok.getContent()
        .addMediaType(
            "text/csv",
            OASFactory.createMediaType()
                .schema(
                    text()
                        .description(
                            "All rows that match, the fields as columns. Too many are refused"
                                + " with 422.")));
    operation.addParameter(
        OASFactory.createParameter()
            .name("format")
            .in(Parameter.In.QUERY)
            .description("csv is the same as the header Accept: text/csv, for a link.")
            .schema(text().enumeration(List.of("json", "csv"))));
  }

  private static boolean isList(Content content) {
    MediaType json = content.getMediaType("application/json");
    Schema schema = json == null ? null : json.getSchema();
    return schema != null
        && (schema.getType() != null && schema.getType().contains(Schema.SchemaType.ARRAY)
            || schema.getRef() != null && schema.getRef().startsWith(PAGES));
  }

  private static Schema text() {
    return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
  }
}
