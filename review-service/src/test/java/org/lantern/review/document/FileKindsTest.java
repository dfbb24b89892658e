package org.lantern.review.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantern.kit.problem.Refusal;

class FileKindsTest {
  private final FileKinds kinds = new FileKinds();

  @TempDir Path folder;

  private Path file(byte[] content) throws IOException {
    return java.nio.file.Files.write(folder.resolve("upload"), content);
  }

  static Stream<Arguments> taken() {
    return Stream.of(
        arguments(FileKind.PDF, "plan.pdf", Files.PDF),
        arguments(FileKind.PDF, "PLAN.PDF", Files.PDF),
        arguments(FileKind.WORD, "plan.docx", Files.DOCX),
        arguments(FileKind.EXCEL, "numbers.xlsx", Files.XLSX),
        arguments(FileKind.POWERPOINT, "slides.pptx", Files.PPTX),
        arguments(FileKind.ODT, "plan.odt", Files.ODT),
        arguments(FileKind.ODS, "numbers.ods", Files.ODS),
        arguments(FileKind.ODP, "slides.odp", Files.ODP),
        arguments(FileKind.PNG, "map.png", Files.PNG),
        arguments(FileKind.JPEG, "map.jpeg", Files.JPEG),
        arguments(FileKind.TEXT, "plan.txt", Files.TEXT),
        arguments(FileKind.CSV, "numbers.csv", Files.TEXT));
  }

  @ParameterizedTest
  @MethodSource("taken")
  void a_file_is_what_its_content_says(FileKind kind, String name, byte[] content)
      throws IOException {
    assertThat(kinds.of(file(content), name)).isEqualTo(kind);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments("plan.pdf", Files.PROGRAM),
        arguments("plan.pdf", Files.PAGE),
        arguments("page.html", Files.PAGE),
        arguments("page.txt", Files.PAGE),
        arguments("plan.exe", Files.PROGRAM),
        arguments("plan.docx", Files.ZIP),
        arguments("plan.docx", Files.XLSX),
        arguments("plan.docx", Files.WITH_MACRO),
        arguments("plan.odt", Files.ODT_WITH_MACRO),
        arguments("numbers.ods", Files.ODS_WITH_SCRIPT),
        arguments("plan.docx", Files.CUT_OFF),
        arguments("all.zip", Files.ZIP),
        arguments("script.js", Files.TEXT));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void everything_else_is_not_taken(String name, byte[] content) throws IOException {
    Path file = file(content);

    assertThatThrownBy(() -> kinds.of(file, name))
        .isInstanceOf(Refusal.AgainstTheRules.class)
        .hasMessageContaining("Send one of these: PDF, Word");
  }

  @Test
  void a_name_must_not_say_another_kind() throws IOException {
    Path file = file(Files.PDF);

    assertThatThrownBy(() -> kinds.of(file, "plan.png"))
        .isInstanceOf(Refusal.AgainstTheRules.class)
        .hasMessage("By its content this file is PDF. Give it a name that ends in \".pdf\".");
  }
}
