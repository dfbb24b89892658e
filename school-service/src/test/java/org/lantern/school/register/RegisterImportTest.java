package org.lantern.school.register;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.kit.actor.LinkKey;
import org.lantern.kit.csv.Packed;
import org.lantern.kit.testing.People;
import org.lantern.kit.testing.ServiceResource;
import org.lantern.kit.testing.Sql;
import org.lantern.kit.testing.Tokens;
import org.lantern.platform.FictionalRegister;

@QuarkusTest
@QuarkusTestResource(ServiceResource.class)
class RegisterImportTest {
  private static final String PATH = "/api/v1/register-imports";

  @TempDir static Path folder;
  private static String register;

  @Inject DataSource dataSource;
  @Inject LinkKey linkKey;

  private final String token = Tokens.of("administrator@import.test");
  private Sql sql;

  @BeforeAll
  static void a_fictional_register() throws IOException {
    Path file = folder.resolve("register.csv");
    FictionalRegister.write(file);
    register = Files.readString(file, FictionalRegister.ENCODING);
  }

  @BeforeEach
  void no_schools_and_an_administrator() {
    sql = new Sql(dataSource);
    sql.run("truncate school, register_import, actor_link, actor_role, outbox cascade");
    new People(sql, linkKey).with("administrator@import.test", "NETWORK_ADMIN", null);
  }

  @Test
  void all_schools_are_there_with_their_accents_and_unknowns() {
    send(register).statusCode(201).body("rowsRead", equalTo(400)).body("added", equalTo(400));

    assertThat(sql.value("select count(*) from school")).isEqualTo(400L);
    assertThat(sql.value("select count(*) from school where name like '%D\u00f4le%'"))
        .isEqualTo(52L);
    assertThat(sql.value("select trust_name from school where urn = '900000'")).isNull();
    assertThat(sql.value("select free_meals_percent::text from school where urn = '900000'"))
        .isEqualTo("0.90");
  }

  @Test
  void the_same_file_again_changes_nothing() {
    send(register).statusCode(201);

    send(register).statusCode(201).body("added", equalTo(0)).body("changed", equalTo(0));
  }

  @Test
  void only_what_means_something_is_a_change() {
    send(register).statusCode(201);
    String later =
        register
            .replace("07-07-2025", "08-07-2025")
            .replace(
                "\"Open\",\"01-09-1990\",\"\",\"Primary\",\"4\",\"11\",\"175\"",
                "\"Closed\",\"01-09-1990\",\"\",\"Primary\",\"4\",\"11\",\"175\"");

    int changed = send(later).statusCode(201).extract().path("changed");

    assertThat(changed).isEqualTo(20);
  }

  @Test
  void a_changed_school_is_told_only_where_others_know_it() {
    send(register).statusCode(201);
    sql.run("update school set first_published_at = now() where urn = '900001'");

    send(register.replace("\"Open\"", "\"Closed\"")).statusCode(201);

    assertThat(sql.rows("select type from outbox"))
        .extracting(row -> row.get("type"))
        .containsExactlyInAnyOrder("school.school-changed.v1", "school.ending-seen.v1");
  }

  @Test
  void a_bad_row_keeps_what_was_known_and_is_listed_with_line_column_and_reason() {
    send(register).statusCode(201);
    String spoilt =
        register
            .replaceFirst("\"300500\"", "\"far east\"")
            .replaceFirst("\"Fictional Ash[^\"]*\"", "\"\"");

    String id =
        send(spoilt)
            .statusCode(201)
            .body("bad", equalTo(2))
            .body("changed", equalTo(0))
            .body("missing", equalTo(0))
            .body("faults.line", contains(2, 3))
            .body("faults.column", contains("EstablishmentName", "Easting"))
            .body("faults.reason", contains("is empty", "is not a whole number"))
            .extract()
            .path("id");

    assertThat(sql.value("select easting from school where urn = '900001'")).isEqualTo(300_500);
    read("/" + id).body("faults.size()", equalTo(2));
    read("").body("items[0].bad", equalTo(2)).body("items[0].faults", equalTo(null));
  }

  @Test
  void more_than_one_bad_row_in_two_hundred_refuses_all_of_it() {
    refused(text -> text.replace("\"175\"", "\"many\""))
        .body("detail", containsString("20 of 400 rows cannot be taken"))
        .body("detail", containsString("Line 3, column \"NumberOfPupils\" is not a whole number"))
        .body("violations.size()", equalTo(20));

    read("")
        .body("items[0].state", equalTo("REFUSED"))
        .body("items[0].refusal", containsString("20 of 400 rows"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "zip", "xz"})
  void packed_it_is_the_same(String how) throws IOException {
    send(Packed.by(how, register.getBytes(FictionalRegister.ENCODING)))
        .statusCode(201)
        .body("added", equalTo(400));
  }

  @Test
  void in_utf_8_it_is_the_same_with_and_without_a_mark() {
    send(register).statusCode(201);

    send(register.getBytes(UTF_8)).statusCode(201).body("changed", equalTo(0));
    send(("\uFEFF" + register).getBytes(UTF_8)).statusCode(201).body("changed", equalTo(0));
  }

  @Test
  void a_zip_without_a_table_is_refused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.putNextEntry(new ZipEntry("readme.txt"));
    }

    send(packed.toByteArray()).statusCode(400).body("detail", containsString("no .csv file"));
  }

  @Test
  void an_older_edition_is_taken_only_when_it_is_wanted() {
    send(register.replace("07-07-2025", "08-07-2025")).statusCode(201);

    send(register)
        .statusCode(422)
        .body("detail", containsString("ends on 2025-07-07"))
        .body("detail", containsString("older=true"));
    given()
        .auth()
        .oauth2(token)
        .contentType("application/octet-stream")
        .body(register.getBytes(FictionalRegister.ENCODING))
        .post("/api/v1/register-imports?older=true")
        .then()
        .statusCode(201)
        .body("edition", equalTo("2025-07-07"));
  }

  @Test
  void a_school_that_vanishes_is_flagged_and_comes_back() {
    send(register).statusCode(201);
    String without = register.replaceFirst("\"900007\"[^\n]*\n", "");

    send(without).statusCode(201).body("missing", equalTo(1)).body("added", equalTo(0));
    assertThat(sql.value("select missing_since from school where urn = '900007'")).isNotNull();

    send(register).statusCode(201).body("back", equalTo(1));
    assertThat(sql.value("select missing_since from school where urn = '900007'")).isNull();
  }

  @Test
  void while_one_import_runs_the_second_is_refused_and_the_first_can_be_cancelled()
      throws Exception {
    try (PipedInputStream slow = new PipedInputStream(1 << 20);
        var threads = Executors.newSingleThreadExecutor()) {
      PipedOutputStream feed = new PipedOutputStream(slow);
      byte[] many = manyRows();
      Future<Integer> first = threads.submit(() -> status(slow));
      feed.write(many, 0, many.length / 2);
      feed.flush();
      String id = await(() -> read("").extract().path("items.find { it.state == 'RUNNING' }.id"));

      send(register).statusCode(409).body("detail", containsString("Another import is running"));
      await(() -> read("/" + id).extract().<Integer>path("rowsRead") > 0 ? true : null);
      given()
          .auth()
          .oauth2(token)
          .post("/api/v1/register-imports/" + id + "/cancel")
          .then()
          .statusCode(200);
      feed.write(many, many.length / 2, many.length - many.length / 2);
      feed.close();

      assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(409);
      read("/" + id).body("state", equalTo("CANCELLED"));
      given()
          .auth()
          .oauth2(token)
          .post("/api/v1/register-imports/" + id + "/cancel")
          .then()
          .statusCode(409);
    }
    assertThat(sql.value("select count(*) from school")).isEqualTo(0L);
  }

  @Test
  void what_a_killed_service_left_running_is_told_as_broken_off() {
    sql.run(
        "insert into register_import (id, imported_by, state, started_at)"
            + " values (gen_random_uuid(), gen_random_uuid(), 'RUNNING', now() - interval '1 day')");

    send(register).statusCode(201);

    read("").body("items.state", contains("DONE", "BROKEN_OFF"));
  }

  @Test
  void right_to_left_names_and_apostrophes_are_kept() {
    send(register
            .replaceFirst("Fictional Ash", "\u0645\u062F\u0631\u0633\u0629 O'Brien \"\"x\"\"")
            .getBytes(UTF_8))
        .statusCode(201);

    assertThat((String) sql.value("select name from school where urn = '900000'"))
        .startsWith("\u0645\u062F\u0631\u0633\u0629 O'Brien \"x\"");
  }

  @Test
  void a_row_with_a_column_too_few_a_nul_or_a_name_without_end_is_a_bad_row() {
    send(register.replaceFirst("\"Open\",", "")).statusCode(201).body("bad", equalTo(1));
    send(register.replaceFirst("Fictional Ash", "Fictional \0"))
        .statusCode(201)
        .body("faults[0].reason", equalTo("holds a NUL character"));
    send(register.replaceFirst("Fictional Ash", "x".repeat(10_000)))
        .statusCode(201)
        .body("faults[0].reason", equalTo("is longer than 1000 characters"));
  }

  @Test
  void a_missing_column_that_is_needed_is_refused() {
    refused(text -> text.replaceFirst("\"URN\"", "\"Number\""))
        .body("detail", containsString("Line 1, column \"URN\" is missing"));
  }

  @Test
  void several_missing_columns_are_named_at_once() {
    refused(text -> text.replaceFirst("\"URN\"", "\"A\"").replace("EstablishmentName\"", "B\""))
        .body("violations.field", contains("line 1, URN", "line 1, EstablishmentName"))
        .body("detail", containsString("\"URN\" is missing. Line 1, column \"Est"))
        .body("detail", endsWith("Nothing was imported."));
  }

  @Test
  void imports_are_listed_by_their_state() {
    refused(text -> text.replaceFirst("\"URN\"", "\"Number\""));
    send(register).statusCode(201);

    read("?state=DONE").body("items.state", contains("DONE"));
    read("?state=REFUSED").body("total", equalTo(1));
    read("?state=OVER").statusCode(400).body("violations[0].field", equalTo("state"));
    read("?sort=state").body("items.state", contains("DONE", "REFUSED"));
  }

  @Test
  void a_missing_column_that_is_not_needed_is_no_trouble() {
    send(register.replaceFirst("\"Postcode\"", "\"Something new\"")).statusCode(201);

    assertThat(sql.value("select count(*) from school where postcode is not null")).isEqualTo(0L);
  }

  @Test
  void a_file_that_was_cut_off_is_refused() {
    refused(text -> text.substring(0, text.length() - 40))
        .body("detail", containsString("cut off"));
  }

  @Test
  void a_school_that_stands_twice_is_left_as_it_was() {
    String again = register.lines().skip(1).findFirst().orElseThrow() + "\r\n";

    send(register + again)
        .statusCode(201)
        .body("added", equalTo(399))
        .body("faults.line", contains(2, 402))
        .body("faults[0].reason", containsString("stands on more than one line"));
  }

  @Test
  void a_page_of_html_is_refused() {
    refused(text -> "<html><body>Service unavailable</body></html>")
        .body("detail", containsString("This is a page (HTML)"));
  }

  @Test
  void an_empty_file_is_refused() {
    refused(text -> "").body("detail", containsString("empty"));
  }

  private ValidatableResponse refused(UnaryOperator<String> spoil) {
    ValidatableResponse answer = send(spoil.apply(register)).statusCode(400);
    assertThat(sql.value("select count(*) from school")).isEqualTo(0L);
    return answer;
  }

  private ValidatableResponse read(String path) {
    return given().auth().oauth2(token).get("/api/v1/register-imports" + path).then();
  }

  /** The register a few times over, under other numbers. */
  private static byte[] manyRows() {
    StringBuilder many = new StringBuilder(register);
    for (int i = 1; i < 10; i++) {
      many.append(register.substring(register.indexOf('\n') + 1).replace("\"900", "\"8" + i + "0"));
    }
    return many.toString().getBytes(FictionalRegister.ENCODING);
  }

  /** Uploads as the bytes come, and answers the status. */
  private int status(InputStream slow) throws IOException, InterruptedException {
    HttpRequest upload =
        HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + PATH))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> slow))
            .build();
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return http.send(upload, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }

  private static <T> T await(Supplier<T> ask) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    T found = ask.get();
    while (found == null && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
      found = ask.get();
    }
    assertThat(found).isNotNull();
    return found;
  }

  private ValidatableResponse send(String text) {
    return send(text.getBytes(FictionalRegister.ENCODING));
  }

  private ValidatableResponse send(byte[] file) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/octet-stream")
        .body(file)
        .post("/api/v1/register-imports")
        .then();
  }
}
