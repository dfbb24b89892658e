package org.lantern.accreditation.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.lantern.kit.actor.Actor;

/** Told, in the same transaction, that a practice is accredited; the feature above listens. */
public interface Accredited {
  void accredited(
      Actor actor,
      UUID decisionId,
      UUID practiceId,
      UUID schoolId,
      LocalDate from,
      LocalDate until);
}
