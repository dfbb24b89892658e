package org.lantern.school.past;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file of people must not hold, line by line and as a whole. */
@QuarkusTest
class PeopleImportRefusalTest extends PeopleScene {
  private static final String FIRST =
      "Anna Hill,anna@{place},{ash},2015-09-01,,HEAD,{ash},,,2016-09-01,,no\n";

  @Inject DataSource database;

  static Stream<Arguments> bad() {
    return Stream.of(
        arguments(",b@{place},,,,,,,,,,", "Name", "is empty"),
        arguments("Bo,,,,,,,,,,,", "Address", "is empty"),
        arguments("Bo,nobody,,,,,,,,,,", "Address", "is no mail address"),
        arguments("Bo,a b@c@{place},,,,,,,,,,", "Address", "is no mail address"),
        arguments("B\0o,b@{place},,,,,,,,,,", "Name", "holds a NUL character"),
        arguments("Bo,b@{place},,,,HEAD,,H\0ub,,,,", "RoleHub", "holds a NUL character"),
        arguments("\"B\no\",b@{place},,,,,,,,,,", "Name", "holds a line break"),
        arguments(
            "x".repeat(10_000) + ",b@{place},,,,,,,,,,", "Name", "is longer than 200 characters"),
        arguments(
            "Bo," + "x".repeat(10_000) + "@{place},,,,,,,,,,", "Address", "is longer than 254"),
        arguments("Bo,b@{place},12a,2015-09-01,,,,,,,,", "EmployerURN", "is not a school's number"),
        arguments(
            "Bo,b@{place},1,2015-09-01,,,,,,,,", "EmployerURN", "is the number of no school of"),
        arguments("Bo,b@{place},{elm},31-02-2015,,,,,,,,", "EmployedFrom", "is not a day"),
        arguments("Bo,b@{place},{elm},0000-01-01,,,,,,,,", "EmployedFrom", "is not a day"),
        arguments("Bo,b@{place},{elm},,,,,,,,,", "EmployedFrom", "an employer is named"),
        arguments("Bo,b@{place},,2015-09-01,,,,,,,,", "EmployerURN", "days of work are given"),
        arguments(
            "Bo,b@{place},{elm},2015-09-01,2015-08-31,,,,,,,",
            "EmployedUntil",
            "is before EmployedFrom"),
        arguments("Bo,b@{place},,,,KING,,,,2015-09-01,,", "Role", "is none of"),
        arguments("Bo,b@{place},,,,,{elm},,,,,", "Role", "its place or days are given"),
        arguments("Bo,b@{place},,,,HEAD,,,,2015-09-01,,", "Role", "HEAD is a role of a school"),
        arguments(
            "Bo,b@{place},,,,REVIEWER,{elm},,,2015-09-01,,",
            "Role",
            "REVIEWER is a role of the network"),
        arguments(
            "Bo,b@{place},,,,HUB_MANAGER,{elm},,,2015-09-01,,",
            "Role",
            "HUB_MANAGER is a role of a hub"),
        arguments("Bo,b@{place},,,,HEAD,{elm},A hub,,2015-09-01,,", "Role", "more than one place"),
        arguments("Bo,b@{place},,,,NETWORK_ADMIN,,,,2015-09-01,,", "Role", "give it by hand"),
        arguments("Bo,b@{place},,,,QUALITY_ASSURER,,,,2015-09-01,,", "Role", "give it by hand"),
        arguments("Bo,b@{place},,,,HEAD,{elm},,,,,", "RoleFrom", "a role is named"),
        arguments(
            "Bo,b@{place},,,,HEAD,{elm},,,2015-09-01,2014-09-01,", "RoleUntil", "before RoleFrom"),
        arguments(
            "Bo,b@{place},{elm},2015-09-01,2018-08-31,HEAD,{elm},,,2015-09-01,,",
            "RoleUntil",
            "keeps no role there"),
        arguments("Bo,b@{place},,,,HEAD,1,,,2015-09-01,,", "RoleSchoolURN", "of no school"),
        arguments(
            "Bo,b@{place},,,,HUB_MANAGER,,Nowhere,,2015-09-01,,", "RoleHub", "of no open hub"),
        arguments("Bo,b@{place},,,,TRUST_LEADER,,,N0,2015-09-01,,", "RoleTrust", "of no trust"),
        arguments("Bo,b@{place},,,,,,,,,,maybe", "Invite", "is neither yes nor no"),
        arguments("Bo,ANNA@{place},,,,,,,,,,", "Name", "differs from the one known"),
        arguments(
            "Anna Hill,anna@{place},{ash},2017-09-01,2018-08-31,,,,,,,",
            "EmployedFrom",
            "overlap those"),
        arguments(
            "Anna Hill,anna@{place},{ash},2015-09-01,2018-08-31,,,,,,,",
            "EmployedFrom",
            "overlap those"),
        arguments(
            "Anna Hill,anna@{place},,,,HEAD,{ash},,,2017-09-01,2018-08-31,",
            "RoleFrom",
            "begins days that overlap those"),
        arguments(
            "Bo,b@{place},,,,HEAD,{ash},,,2020-09-01,2020-09-01,",
            "RoleFrom",
            "begins days on which"));
  }

  /** Beside two hundred good lines it is left out and the rest comes in. */
  @ParameterizedTest
  @MethodSource("bad")
  void a_bad_line_is_left_out_and_listed_when_the_first_is_known(
      String line, String column, String reason) {
    send(FIRST).statusCode(201);

    send(others(200) + line + "\n")
        .statusCode(201)
        .body("bad", equalTo(1))
        .body("faults[0].line", equalTo(202))
        .body("faults[0].column", equalTo(column))
        .body("faults[0].reason", containsString(reason));

    assertThat(people()).isEqualTo(201);
  }

  /** What contradicts another line of its own file is as bad as what contradicts what is known. */
  @ParameterizedTest
  @MethodSource("bad")
  void one_bad_line_of_two_refuses_the_whole_file(String line, String column, String reason) {
    send(FIRST + line + "\n")
        .statusCode(400)
        .body("detail", containsString("1 of 2 rows cannot be taken"))
        .body("violations[0].field", endsWith(", " + column))
        .body("violations[0].message", containsString(reason));

    assertThat(people()).isZero();
  }

  @Test
  void a_dry_run_refuses_and_lists_alike() {
    tryOut(FIRST + "Bo,nobody,,,,,,,,,,\n")
        .statusCode(400)
        .body("violations.field", contains("line 3, Address"));
    tryOut(others(200) + "Bo,nobody,,,,,,,,,,\n")
        .statusCode(200)
        .body("faults.line", contains(202))
        .body("peopleAdded", equalTo(200));
  }

  @Test
  void of_many_bad_lines_the_first_hundred_are_listed() {
    send("Bo,nobody,,,,,,,,,,\n".repeat(150))
        .statusCode(400)
        .body("detail", containsString("150 of 150 rows"))
        .body("violations.size()", equalTo(100));
  }

  @Test
  void a_hub_that_was_closed_takes_nobody() {
    UUID hub = UUID.randomUUID();
    sql.run("insert into hub values (?, ?, 'CLOSED', 0)", hub, "Hub " + hub);

    send("Bo,b@{place},,,,HUB_MANAGER,,Hub %s,,2015-09-01,,\n".formatted(hub))
        .statusCode(400)
        .body("violations[0].field", equalTo("line 2, RoleHub"));
  }

  @Test
  void a_missing_column_is_refused_and_all_columns_are_named() {
    send("Name,EmployerURN\nBo,1\n".getBytes(UTF_8), "true")
        .statusCode(400)
        .body("detail", containsString("column \"Address\" is missing"))
        .body("detail", containsString("EmployedUntil, Role, RoleSchoolURN, RoleHub"))
        .body("detail", endsWith("Nothing was imported."));
  }

  @Test
  void a_row_with_a_column_too_few_is_a_bad_row() {
    send("Bo,b@{place}\n" + others(200))
        .statusCode(201)
        .body("faults[0].reason", containsString("has 2 columns where the header has 12"));
  }

  @Test
  void a_file_that_was_cut_off_is_refused() {
    send("Anna Hill,anna@{place},{ash},2015-09")
        .statusCode(400)
        .body("detail", containsString("cut off"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html><body>Service unavailable</body></html>"})
  void what_is_no_table_is_refused(String text) {
    send(text.getBytes(UTF_8), "false").statusCode(400);
  }

  @Test
  void a_packed_file_that_was_cut_off_is_refused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write((HEADER + filled(others(5_000))).getBytes(UTF_8));
    }
    byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);

    send(half, "false").statusCode(400).body("detail", containsString("cannot be read on"));

    assertThat(people()).isZero();
  }

  @Test
  void a_zip_without_a_table_is_refused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.putNextEntry(new ZipEntry("readme.txt"));
    }

    send(packed.toByteArray(), "false")
        .statusCode(400)
        .body("detail", containsString("no .csv file"));
  }

  @Test
  void while_one_import_runs_the_second_is_refused() throws SQLException {
    try (Connection other = database.getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("select pg_advisory_xact_lock(" + 0x70656f706c65L + ")");

      send(FIRST).statusCode(409).body("detail", containsString("Another import of people"));

      other.rollback();
      other.setAutoCommit(true);
    }
  }
}
