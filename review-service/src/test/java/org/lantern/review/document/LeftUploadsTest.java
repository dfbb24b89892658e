package org.lantern.review.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process left of uploads goes, and nothing else. */
class LeftUploadsTest {
  private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");

  @TempDir Path folder;

  private Path file(String name, Instant written) throws IOException {
    Path made = Files.createFile(folder.resolve(name));
    Files.setLastModifiedTime(made, FileTime.from(written));
    return made;
  }

  @Test
  void an_old_upload_of_ours_goes() throws IOException {
    Path old = file("lantern-document-1.upload", NOW.minusSeconds(1));
    Path arriving = file("lantern-document-2.upload", NOW.plusSeconds(1));
    Path other = file("somebody-elses.upload", NOW.minusSeconds(1));
    Path folderOfThatName = Files.createDirectory(folder.resolve("lantern-document-3.upload"));
    Files.setLastModifiedTime(folderOfThatName, FileTime.from(NOW.minusSeconds(1)));

    new LeftUploads().removeFrom(folder, NOW);

    assertThat(old).doesNotExist();
    assertThat(arriving).exists();
    assertThat(other).exists();
    assertThat(folderOfThatName).exists();
  }

  @Test
  void a_folder_that_is_not_there_stops_nothing() {
    new LeftUploads().removeFrom(folder.resolve("gone"), NOW);

    assertThat(folder).isEmptyDirectory();
  }
}
