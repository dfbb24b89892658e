package org.lantern.review.request;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lantern.kit.testing.PublishedEvents;
import org.lantern.review.subject.Subject;

class RequestEventTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-000000000002");
  private static final UUID THIRD = UUID.fromString("01900000-0000-7000-8000-000000000003");

  @ParameterizedTest
  @EnumSource
  void every_move_publishes_what_was_promised(RequestAction action) {
    Subject subject = Subject.ofArea("Mathematics", OTHER, List.of(THIRD));
    PublishedEvents.assertKept(
        new RequestEvent(action, ID, OTHER, subject, THIRD, RequestState.REQUESTED));
  }
}
