package org.lantern.review.practicecopy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.inbox.Received;
import org.lantern.kit.inbox.Subscription;

/**
 * What accreditation-service tells: which practice is to be tested in which review, and which are
 * accredited until when.
 */
@Singleton
public class AccreditationEvents extends Subscription {
  private final PracticeCopyRepository copies;

  AccreditationEvents(PracticeCopyRepository copies) {
    super("accreditation");
    this.copies = copies;
    project(
        "accreditation.practice-nominated.v1", PracticeNominated.class, this::practiceNominated);
    project("accreditation.granted.v1", AccreditationMoved.class, this::accreditationMoved);
    project("accreditation.listed.v1", AccreditationMoved.class, this::accreditationMoved);
  }

  @Override
  public List<String> copyTables() {
    return List.of("practice_copy", "accreditation_copy");
  }

  record PracticeNominated(UUID practiceId, UUID schoolId, UUID reviewId, String title) {}

  private void practiceNominated(Received<PracticeNominated> event) {
    copies.put(new PracticeCopy(event.data()));
  }

  record AccreditationMoved(
      UUID accreditationId,
      UUID practiceId,
      UUID schoolId,
      LocalDate from,
      LocalDate until,
      String state) {}

  private void accreditationMoved(Received<AccreditationMoved> event) {
    copies.put(new AccreditationCopy(event.data()));
  }
}
