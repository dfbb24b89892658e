package org.lantern.review.document;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Takes away the uploads that a process which was killed left on this machine. A file of the last
 * hour may still be arriving at another process.
 */
@Singleton
class LeftUploads {
  private static final Logger LOG = Logger.getLogger(LeftUploads.class);
  private static final Duration MAY_BE_ARRIVING = Duration.ofHours(1);

  void started(@Observes StartupEvent event) {
    Instant begun = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    removeFrom(Path.of(System.getProperty("java.io.tmpdir")), begun.minus(MAY_BE_ARRIVING));
  }

  /** Takes away what was written last before then, and belongs to who runs this process. */
  void removeFrom(Path folder, Instant before) {
    String wanted = Upload.PREFIX + "*" + Upload.SUFFIX;
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, wanted)) {
      for (Path file : left) {
        if (isOurs(file)
            && Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                .toInstant()
                .isBefore(before)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      LOG.warnf(e, "uploads left in %s could not be taken away", folder);
    }
  }

  private static boolean isOurs(Path file) throws IOException {
    String owner = Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).getName();
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && ProcessHandle.current().info().user().filter(owner::equals).isPresent();
  }
}
