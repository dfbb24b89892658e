package org.lantern.school.register;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantern.kit.actor.LinkKey;
import org.lantern.kit.testing.People;
import org.lantern.kit.testing.ServiceResource;
import org.lantern.kit.testing.Sql;
import org.lantern.kit.testing.Tokens;
import org.lantern.platform.FictionalRegister;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

@QuarkusTest
@QuarkusTestResource(ServiceResource.class)
class RegisterImportTest {
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
    send(register).statusCode(201).body("rows", equalTo(400)).body("added", equalTo(400));

    assertThat(sql.value("select count(*) from school")).isEqualTo(400L);
    assertThat(sql.value("select count(*) from school where name like '%D\u00f4le%'"))
        .isEqualTo(52L);
    assertThat(sql.value("select trust_name from school where urn = '900000'")).isNull();
    assertThat(sql.value("select free_meals_percent::text from school where urn = '900000'"))
        .isEqualTo("0.90");
  }

  @Test
  void packed_with_xz_it_is_the_same() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (XZOutputStream out = new XZOutputStream(packed, new LZMA2Options())) {
      out.write(register.getBytes(FictionalRegister.ENCODING));
    }

    send(packed.toByteArray()).statusCode(201).body("added", equalTo(400));
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
                "\"Open\",\"01-09-1990\",\"Primary\",\"4\",\"11\",\"175\"",
                "\"Closed\",\"01-09-1990\",\"Primary\",\"4\",\"11\",\"175\"");

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
        .containsExactly("school.school-changed.v1");
  }

  @Test
  void a_bad_number_refuses_all_of_it_with_line_column_and_reason() {
    refused(text -> text.replaceFirst("\"300500\"", "\"far east\""))
        .body("detail", containsString("Line 3, column \"Easting\" is not a whole number"))
        .body("violations[0].field", equalTo("line 3, Easting"));
  }

  @Test
  void a_missing_name_is_refused() {
    refused(text -> text.replaceFirst("\"Fictional Ash[^\"]*\"", "\"\""))
        .body("detail", containsString("column \"EstablishmentName\" is empty"));
  }

  @Test
  void a_missing_column_that_is_needed_is_refused() {
    refused(text -> text.replaceFirst("\"URN\"", "\"Number\""))
        .body("detail", containsString("Line 1, column \"URN\" is missing"));
  }

  @Test
  void a_missing_column_that_is_not_needed_is_no_trouble() {
    send(register.replaceFirst("\"Postcode\"", "\"Something new\"")).statusCode(201);

    assertThat(sql.value("select count(*) from school where postcode is not null")).isEqualTo(0L);
  }

  @Test
  void a_file_that_was_cut_off_is_refused() {
    refused(text -> text.substring(0, text.length() - 40))
        .body("detail", containsString("cannot be read on after line 400"));
  }

  @Test
  void a_school_that_stands_twice_is_refused() {
    refused(text -> text + text.lines().skip(1).findFirst().orElseThrow() + "\r\n")
        .body("detail", containsString("URN 900000 stands on more than one line"));
  }

  @Test
  void a_page_of_html_is_refused() {
    refused(text -> "<html><body>Service unavailable</body></html>")
        .body("detail", containsString("is missing"));
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
