package org.lantern.review.document;

import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.lantern.kit.problem.Refusal;

/**
 * Says what a file is by its content. Word, Excel and the like are packages, of which the first
 * bytes tell only that; their parts tell the rest.
 */
@Singleton
class FileKinds {
  private static final Map<FileKind, String> MAIN_PARTS =
      Map.of(
          FileKind.WORD, "word/document.xml",
          FileKind.EXCEL, "xl/workbook.xml",
          FileKind.POWERPOINT, "ppt/presentation.xml");

  /** Where OpenDocument files keep programs. */
  private static final Set<String> ODF_PROGRAMS = Set.of("Basic", "Scripts");

  private static final String ODF_TYPE = "mimetype";
  private static final int LONGEST_TYPE = 100;

  private final MimeTypes known = MimeTypes.getDefaultMimeTypes();

  /**
   * @param name as the school calls the file
   * @throws Refusal.AgainstTheRules for a kind that is not taken, or a name that says another
   */
  FileKind of(Path file, String name) {
    FileKind kind =
        FileKind.of(sniffed(file, name))
            .filter(found -> isWhole(file, found))
            .orElseThrow(FileKinds::notTaken);
    if (!kind.endsSo(name)) {
      throw new Refusal.AgainstTheRules(
          "By its content this file is %s. Give it a name that ends in \"%s\"."
              .formatted(kind.title(), kind.ending()));
    }
    return kind;
  }

  private static Refusal notTaken() {
    return new Refusal.AgainstTheRules(
        "By its content this is no file that is taken here, or it is damaged. Send one of these: "
            + FileKind.titles()
            + ".");
  }

  private String sniffed(Path file, String name) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
      MediaType found = known.detect(content, metadata);
      return found.getBaseType().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isWhole(Path file, FileKind kind) {
    return switch (kind) {
      case WORD, EXCEL, POWERPOINT -> isOffice(file, MAIN_PARTS.get(kind));
      case ODT, ODS, ODP -> isOpenDocument(file, kind.mediaType());
      case PDF, PNG, JPEG, TEXT, CSV -> true;
    };
  }

  /** One with a program in it is none of those that are taken. */
  private static boolean isOffice(Path file, String mainPart) {
    try (ZipFile parts = new ZipFile(file.toFile())) {
      return parts.getEntry("[Content_Types].xml") != null
          && parts.getEntry(mainPart) != null
          && parts.stream().noneMatch(part -> part.getName().endsWith("vbaProject.bin"));
    } catch (ZipException damaged) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOpenDocumentProgram(ZipEntry part) {
    return !part.isDirectory() && ODF_PROGRAMS.contains(part.getName().split("/", 2)[0]);
  }

  private static boolean isOpenDocument(Path file, String mediaType) {
    try (ZipFile parts = new ZipFile(file.toFile())) {
      ZipEntry type = parts.getEntry(ODF_TYPE);
      if (type == null || parts.stream().anyMatch(FileKinds::isOpenDocumentProgram)) {
        return false;
      }
      try (InputStream said = parts.getInputStream(type)) {
        String text = new String(said.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII);
        return text.strip().equals(mediaType);
      }
    } catch (ZipException damaged) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
