package org.lantern.endtoend.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.lantern.endtoend.Reply;
import org.lantern.endtoend.journey.Calls;

/** What the school gives the team to read, and takes back. */
final class DocumentRoad {
  private static final String TEXT = "Improvement plan. Fictional. Talk comes before writing.\n";

  private final Ground ground;
  private final Path folder;

  /**
   * @param folder for the files that are sent
   */
  DocumentRoad(Ground ground, Path folder) {
    this.ground = ground;
    this.folder = folder;
  }

  void walk() throws IOException {
    String review = ground.teamConfirmed();
    String document = "/api/v1/documents/" + UUID.randomUUID();
    Path plan = Files.writeString(folder.resolve("plan.txt"), TEXT);

    Reply sent = send(review, document, "plan.txt", plan).expect(200);
    send(review, document, "plan.txt", plan).expect(200);

    ground.calls.tell(ground.head, "gives the team a document, twice", sent);
    assertThat(listed(review)).contains("plan.txt");
    Path program = Files.write(folder.resolve("plan.pdf"), new byte[] {'M', 'Z', 0, 1, 2});
    String other = "/api/v1/documents/" + UUID.randomUUID();
    ground.calls.refused(
        ground.head,
        "sends a program that calls itself a document",
        422,
        send(review, other, "plan.pdf", program));
    ground.calls.refused(
        ground.administrator(),
        "reads the document",
        404,
        ground.api.get(ground.administrator(), document));
    ground.calls.move(
        ground.head,
        "takes it back",
        document,
        "remove",
        Map.of("neverWritten", true, "reason", "It named a pupil."));
    assertThat(listed(review)).doesNotContain("plan.txt");
    ground.calls.refused(
        ground.lead(),
        "reads what was in it",
        404,
        ground.api.get(ground.lead(), document + "/content"));
  }

  private Reply send(String review, String document, String name, Path file) {
    String path = document + "?reviewId=" + Calls.idOf(review) + "&name=" + name;
    return ground.api.upload("PUT", ground.head, path, file);
  }

  private String listed(String review) {
    return ground
        .read(ground.lead(), "/api/v1/documents?reviewId=" + Calls.idOf(review))
        .body()
        .toString();
  }
}
