package org.lantern.school.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.kit.actor.LinkKey;
import org.lantern.kit.testing.ServiceResource;
import org.lantern.school.TwoSchools;

/** The list of themes as the network keeps it and everybody searches it. */
@QuarkusTest
@QuarkusTestResource(ServiceResource.class)
class ThemeResourceTest {
  private static final String THEMES = "/api/v1/themes";

  @Inject DataSource dataSource;
  @Inject LinkKey linkKey;

  private TwoSchools scene;

  @BeforeEach
  void no_themes() {
    scene = new TwoSchools(dataSource, linkKey);
    scene.sql().run("truncate theme");
  }

  private static String named(String name) {
    return "{\"name\":\"" + name + "\"}";
  }

  private Response create(String name) {
    return scene.as("administrator").create(THEMES, named(name));
  }

  private UUID theme(String name) {
    Response made = create(name);
    made.then().statusCode(201);
    return UUID.fromString(made.path("id"));
  }

  private Response merge(UUID theme, UUID into) {
    return merge(theme, into, "\"0\"");
  }

  private Response merge(UUID theme, UUID into, String etag) {
    return scene
        .as("administrator")
        .act(scene.path("themes", theme), "merge", "{\"into\":\"%s\"}".formatted(into), etag);
  }

  private ValidatableResponse found(String query) {
    return scene.as("stranger").get(THEMES + "?" + query).then().statusCode(200);
  }

  @Test
  void a_new_theme_stands_and_is_told() {
    UUID id = theme("  Early   reading ");

    scene
        .as("stranger")
        .get(scene.path("themes", id))
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("name", equalTo("Early reading"))
        .body("state", equalTo("STANDING"))
        .body("allowedActions", empty());
    assertThat(scene.stateOf("theme", id)).isEqualTo("STANDING");
    assertThat(scene.newestEventOf(id))
        .contains("\"name\":\"Early reading\",\"state\":\"STANDING\"");
    assertThat(scene.historyOf(id)).isEqualTo("CREATE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"EARLY READING", "\u00c9arly reading", "Ea\u0301rly  Reading", "early reading "})
  void another_spelling_of_the_same_name_is_there_already(String spelling) {
    theme("Early reading");

    create(spelling)
        .then()
        .statusCode(409)
        .body("detail", startsWith("There is a theme of this name already"));

    assertThat(scene.sql().value("select count(*) from theme")).isEqualTo(1L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pupils' voice \u2013 the school's own",
        "\u00c9ducation pr\u00e9coce",
        "\u0627\u0644\u0642\u064a\u0627\u062f\u0629 \u0627\u0644\u0645\u062f\u0631\u0633\u064a\u0629",
        "\u05e7\u05e8\u05d9\u05d0\u05d4 \u05de\u05d5\u05e7\u05d3\u05de\u05ea",
        "\u65e9\u671f\u9605\u8bfb",
        "'; drop table theme; --x"
      })
  void names_of_any_language_are_kept_and_found(String name) {
    UUID id = theme(name);

    assertThat(scene.sql().value("select name from theme where id = ?", id)).isEqualTo(name);
    scene.as("stranger").get(scene.path("themes", id)).then().body("name", equalTo(name));
    scene
        .as("stranger")
        .get(THEMES + "?words=" + name.substring(0, 4))
        .then()
        .statusCode(200)
        .body("items.id", contains(id.toString()));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "a\\u0000b, cannot be shown",
    "a\\nb, cannot be shown",
    "a\\ud800b, cannot be shown",
    "\\u00a0, has no letter",
    "-, has no letter"
  })
  void a_name_that_is_none_is_refused_with_a_sentence(String name, String sentence) {
    create(name)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("name"))
        .body("violations.message", hasItem(containsString(sentence)));
  }

  @Test
  void a_name_without_end_is_refused_with_a_sentence() {
    create("x".repeat(10_000))
        .then()
        .statusCode(400)
        .body("violations[0].message", equalTo("can have 100 characters at most"));
  }

  @Test
  void the_same_call_twice_makes_one_theme() {
    Response first = scene.as("administrator").create(THEMES, named("Oracy"), "theme-key");

    Response second = scene.as("administrator").create(THEMES, named("Oracy"), "theme-key");

    second.then().statusCode(201);
    assertThat(second.asString()).isEqualTo(first.asString());
  }

  @Test
  void only_the_network_writes_themes() {
    UUID id = theme("Oracy");

    scene.as("head").create(THEMES, named("Ours")).then().statusCode(403);
    scene
        .as("head")
        .act(scene.path("themes", id), "rename", named("Ours"), "\"0\"")
        .then()
        .statusCode(403);

    assertThat(scene.historyOf(id)).isEqualTo("CREATE");
  }

  @Test
  void a_renamed_theme_is_told_and_its_history_remembers_the_old_name() {
    UUID id = theme("Maths");
    String path = scene.path("themes", id);

    Response renamed = scene.as("administrator").act(path, "rename", named("Mathematics"), "\"0\"");

    renamed
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("name", equalTo("Mathematics"))
        .body("allowedActions", contains("RENAME", "MERGE"));
    assertThat(scene.newestEventOf(id)).contains("\"name\":\"Mathematics\"");
    scene
        .as("stranger")
        .get(path + "/history")
        .then()
        .body("action", contains("CREATE", "RENAME"))
        .body("[1].reason", equalTo("Was called Maths."));
  }

  @Test
  void a_theme_takes_no_name_that_another_has_even_a_merged_one() {
    UUID maths = theme("Maths");
    UUID numeracy = theme("Numeracy");
    merge(maths, numeracy).then().statusCode(200);

    scene
        .as("administrator")
        .act(scene.path("themes", numeracy), "rename", named("MATHS"))
        .then()
        .statusCode(409);

    assertThat(scene.eventsOf(numeracy)).isEqualTo("school.theme-changed.v1");
  }

  @Test
  void a_merged_theme_stays_findable_and_points_to_the_other() {
    UUID maths = theme("Maths");
    UUID numeracy = theme("Numeracy");

    merge(maths, numeracy)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("state", equalTo("MERGED"))
        .body("mergedInto", equalTo(numeracy.toString()))
        .body("allowedActions", empty());

    found("words=maths").body("items[0].mergedInto", equalTo(numeracy.toString()));
    found("state=standing").body("items.name", contains("Numeracy"));
    assertThat(scene.newestEventOf(maths))
        .contains("\"state\":\"MERGED\",\"mergedInto\":\"" + numeracy + "\"");
    assertThat(scene.historyOf(maths)).isEqualTo("CREATE MERGE");
  }

  @Test
  void what_was_merged_before_follows_into_the_next() {
    UUID sums = theme("Sums");
    UUID maths = theme("Maths");
    UUID numeracy = theme("Numeracy");
    merge(sums, maths).then().statusCode(200);

    merge(maths, numeracy).then().statusCode(200);

    scene
        .as("stranger")
        .get(scene.path("themes", sums))
        .then()
        .header("ETag", "\"2\"")
        .body("mergedInto", equalTo(numeracy.toString()));
    assertThat(scene.historyOf(sums)).isEqualTo("CREATE MERGE FOLLOW");
    assertThat(scene.newestEventOf(sums)).contains("\"mergedInto\":\"" + numeracy + "\"");
  }

  @Test
  void a_theme_is_not_merged_into_itself_a_merged_one_or_nothing() {
    UUID maths = theme("Maths");
    UUID numeracy = theme("Numeracy");
    UUID oracy = theme("Oracy");
    merge(maths, numeracy).then().statusCode(200);

    merge(oracy, oracy).then().statusCode(422).body("detail", containsString("into itself"));
    merge(oracy, maths).then().statusCode(422).body("detail", containsString("Maths was merged"));
    merge(oracy, UUID.randomUUID())
        .then()
        .statusCode(422)
        .body("detail", containsString("no theme with this id"));

    assertThat(scene.stateOf("theme", oracy)).isEqualTo("STANDING");
    assertThat(scene.historyOf(oracy)).isEqualTo("CREATE");
  }

  @Test
  void a_merged_theme_is_neither_merged_again_nor_renamed() {
    UUID maths = theme("Maths");
    UUID numeracy = theme("Numeracy");
    merge(maths, numeracy).then().statusCode(200);

    merge(maths, numeracy, "\"1\"")
        .then()
        .statusCode(409)
        .body("detail", containsString("is merged"))
        .body("allowedActions", empty());
    scene
        .as("administrator")
        .act(scene.path("themes", maths), "rename", named("Counting"))
        .then()
        .statusCode(409);
  }

  @Test
  void a_change_names_the_version_it_changes() {
    UUID maths = theme("Maths");
    UUID numeracy = theme("Numeracy");

    merge(maths, numeracy, null).then().statusCode(428);
    merge(maths, numeracy, "\"7\"").then().statusCode(412).body("current.name", equalTo("Maths"));
    merge(UUID.randomUUID(), numeracy).then().statusCode(404);

    assertThat(scene.historyOf(maths)).isEqualTo("CREATE");
  }

  @RepeatedTest(10)
  void two_themes_merged_into_each_other_at_once_make_no_ring() throws Exception {
    UUID first = theme("First");
    UUID second = theme("Second");

    List<Integer> answers =
        together(() -> merge(first, second).statusCode(), () -> merge(second, first).statusCode());

    assertThat(answers).containsExactlyInAnyOrder(200, 422);
    assertThat(scene.sql().value("select count(*) from theme where state = 'MERGED'"))
        .isEqualTo(1L);
  }

  @RepeatedTest(10)
  void a_theme_merged_into_one_that_is_being_merged_ends_at_a_standing_one() throws Exception {
    UUID last = theme("Last");
    UUID middle = theme("Middle");
    UUID first = theme("First");

    List<Integer> answers =
        together(() -> merge(middle, last).statusCode(), () -> merge(first, middle).statusCode());

    assertThat(answers.getFirst()).isEqualTo(200);
    assertThat(answers.getLast()).isIn(200, 422);
    assertThat(
            scene
                .sql()
                .rows(
                    "select m.name from theme m join theme t on t.id = m.merged_into"
                        + " where t.state = 'MERGED'"))
        .isEmpty();
  }

  private static List<Integer> together(Callable<Integer> one, Callable<Integer> other)
      throws InterruptedException {
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      return both.invokeAll(List.of(one, other)).stream().map(Future::resultNow).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Behaviour for lerning",
        "behavior",
        "LEARNING behaviour",
        "be",
        "f\u00f6r learning"
      })
  void typing_errors_in_a_search_are_forgiven(String words) {
    theme("Behaviour for learning");
    theme("Oracy");

    found("words=" + words).body("items.name", contains("Behaviour for learning"));
  }

  @Test
  void the_nearest_name_comes_first_and_lists_have_pages() {
    theme("Reading");
    theme("Early reading");
    theme("Oracy");

    found("words=early reading").body("items[0].name", equalTo("Early reading"));
    found("size=1&page=1").body("items.name", contains("Oracy")).body("total", equalTo(3));
    found("words=%25").body("total", equalTo(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"words=a\0b", "state=GONE"})
  void a_search_that_cannot_be_read_is_told(String query) {
    scene.as("stranger").get(THEMES + "?" + query).then().statusCode(400);
  }

  @Test
  void a_search_without_end_is_told() {
    scene.as("stranger").get(THEMES + "?words=" + "x".repeat(4_000)).then().statusCode(400);
  }
}
