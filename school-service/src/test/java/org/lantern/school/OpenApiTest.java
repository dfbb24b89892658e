package org.lantern.school;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.Contracts;
import org.lantern.kit.testing.ServiceResource;

@QuarkusTest
@QuarkusTestResource(ServiceResource.class)
class OpenApiTest {
  @Test
  void the_committed_document_is_what_the_service_offers() {
    String offered = given().get("/q/openapi").then().statusCode(200).extract().asString();

    Contracts.assertSame(Path.of("contracts/openapi.yaml"), offered);
  }
}
