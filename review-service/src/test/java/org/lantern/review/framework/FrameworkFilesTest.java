package org.lantern.review.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.review.SceneTest;

/** Frameworks as files: what the schema says of them is what the API does with them. */
@QuarkusTest
class FrameworkFilesTest extends SceneTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(file("framework.schema.json"));

  private static JsonNode file(String name) {
    try (InputStream in = FrameworkFilesTest.class.getResourceAsStream("/frameworks/" + name)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(String text) throws IOException {
    return JSON.readTree(text.replace('\'', '"'));
  }

  private int load(JsonNode framework) {
    return scene
        .as("administrator")
        .create("/api/v1/frameworks", framework.toString())
        .statusCode();
  }

  @ParameterizedTest
  @ValueSource(strings = {"whole-school.json", "online-leadership.json"})
  void the_frameworks_that_come_with_the_service_are_valid_and_load(String name) {
    JsonNode framework = file(name);

    assertThat(SCHEMA.validate(framework)).isEmpty();
    assertThat(load(framework)).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'scales':{'a':{'points':[{'code':'met','label':'Met'},{'code':'not','label':'Not'}]}}}",
        "{'scales':null,'lenses':null,'overallScale':null}",
        "{'lenses':[{'code':'early-years','title':'Early years'}]}",
        "{'components':[{'code':'a','title':'A','description':null,'prompts':null,'scale':null,"
            + "'descriptors':null}]}",
        "{'practiceQuestions':[{'code':'EMBEDDED_1','text':'A?'},{'code':'b-2','text':'B?'}]}",
        "{'components':[{'code':'a','title':'A','descriptors':{}}]}",
        "{'overallScale':'a','scales':{'a':{'points':[{'code':'x','label':'X','top':true},"
            + "{'code':'y','label':'Y','top':false}]}}}",
        "{'components':[{'code':'a','title':'A','scale':'s','descriptors':{'x':'Seen.'}}],"
            + "'scales':{'s':{'points':[{'code':'x','label':'X'},{'code':'y','label':'Y'}]}}}"
      })
  void what_the_schema_takes_the_api_takes(String difference) throws IOException {
    JsonNode framework = smallest(difference);

    assertThat(SCHEMA.validate(framework)).isEmpty();
    assertThat(load(framework)).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'code':'Not A Code'}",
        "{'code':''}",
        "{'version':0}",
        "{'title':' '}",
        "{'title':null}",
        "{'statement':null}",
        "{'colour':'blue'}",
        "{'components':[]}",
        "{'components':[null]}",
        "{'components':[{'code':'a'}]}",
        "{'components':[{'code':'overall','title':'A'}]}",
        "{'components':[{'code':'a','title':'A','weight':3}]}",
        "{'components':[{'code':'a','title':'A','prompts':['']}]}",
        "{'components':[{'code':'a','title':'A','descriptors':{'x':'Seen.'}}]}",
        "{'practiceQuestions':null}",
        "{'practiceQuestions':[]}",
        "{'practiceQuestions':[null]}",
        "{'practiceQuestions':[{'code':'Not A Code','text':'A?'}]}",
        "{'practiceQuestions':[{'code':'a','text':' '}]}",
        "{'lenses':[{'code':'a'}]}",
        "{'scales':{'Not A Code':{'points':[{'code':'x','label':'X'},{'code':'y','label':'Y'}]}}}",
        "{'scales':{'a':null}}",
        "{'scales':{'a':{}}}",
        "{'scales':{'a':{'points':[{'code':'x','label':'X'}]}}}",
        "{'scales':{'a':{'points':[{'code':'x','label':'X'},{'code':'y'}]}}}",
        "{'scales':{'a':{'points':[{'code':'x','label':'X'},{'code':'y','label':'Y','top':true}]}}}",
        "{'scales':{'a':{'points':[{'code':'1','label':'1'},{'code':'2','label':'2'},"
            + "{'code':'3','label':'3'},{'code':'4','label':'4'},{'code':'5','label':'5'},"
            + "{'code':'6','label':'6'},{'code':'7','label':'7'}]}}}"
      })
  void what_the_schema_refuses_the_api_refuses(String difference) throws IOException {
    JsonNode framework = smallest(difference);

    assertThat(SCHEMA.validate(framework)).isNotEmpty();
    assertThat(load(framework)).isIn(400, 422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'components':[{'code':'a','title':'A'},{'code':'a','title':'B'}]}",
        "{'components':[{'code':'a','title':'A','scale':'elsewhere'}]}",
        "{'overallScale':'elsewhere'}",
        "{'lenses':[{'code':'a','title':'A'},{'code':'a','title':'B'}]}",
        "{'practiceQuestions':[{'code':'a','text':'A?'},{'code':'a','text':'B?'}]}",
        "{'scales':{'a':{'points':[{'code':'x','label':'X'},{'code':'x','label':'Y'}]}}}",
        "{'components':[{'code':'a','title':'A','scale':'s','descriptors':{'z':'Seen.'}}],"
            + "'scales':{'s':{'points':[{'code':'x','label':'X'},{'code':'y','label':'Y'}]}}}"
      })
  void codes_that_do_not_fit_each_other_are_refused_by_the_api(String difference)
      throws IOException {
    assertThat(load(smallest(difference))).isEqualTo(422);
  }

  @Test
  void a_version_loaded_again_is_the_one_that_is_there() throws IOException {
    JsonNode framework = smallest("{}");
    String first = created(framework);

    String second = created(framework);

    assertThat(second).isEqualTo(first);
  }

  @Test
  void a_version_never_changes() throws IOException {
    ObjectNode framework = smallest("{}");
    created(framework);

    scene
        .as("administrator")
        .create("/api/v1/frameworks", framework.put("statement", "Other.").toString())
        .then()
        .statusCode(409)
        .body("detail", containsString("A version never changes"));
  }

  @Test
  void a_framework_of_the_release_before_is_read_with_one_scale_for_all() {
    UUID old = UUID.randomUUID();
    sql.run(
        "insert into framework (id, code, version, title, content) values (?, ?, 1, 'F', ?::jsonb)",
        old,
        old.toString(),
        """
        {"components":[{"code":"b","title":"B"},{"code":"a","title":"A"}],
         "levels":[{"code":"leading","label":"Leading"}],"statement":"S"}
        """);

    scene
        .as("head")
        .get("/api/v1/frameworks/" + old)
        .then()
        .statusCode(200)
        .body("content.components.code", equalTo(java.util.List.of("b", "a")))
        .body("content.components[1].scale", equalTo("levels"))
        .body("content.scales.levels.points[0].label", equalTo("Leading"))
        .body("content.statement", equalTo("S"));
  }

  private String created(JsonNode framework) {
    return scene
        .as("administrator")
        .create("/api/v1/frameworks", framework.toString())
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** The smallest framework there can be, with these fields instead. */
  private static ObjectNode smallest(String difference) throws IOException {
    ObjectNode framework =
        (ObjectNode)
            json(
                "{'version':1,'title':'T','components':[{'code':'a','title':'A'}],"
                    + "'practiceQuestions':[{'code':'a','text':'Is it?'}],'statement':'S'}");
    framework.put("code", "f" + UUID.randomUUID());
    framework.setAll((ObjectNode) json(difference));
    return framework;
  }
}
