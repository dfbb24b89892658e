package org.lantern.review;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.kit.inbox.Subscription;
import org.lantern.kit.testing.PublishedEvents;
import org.lantern.kit.testing.ServiceResource;

@QuarkusTest
@QuarkusTestResource(ServiceResource.class)
class EventsDocumentTest {
  @Inject @All List<Subscription> subscriptions;

  @Test
  void what_we_publish_is_in_the_document() {
    PublishedEvents.assertDocumented("review");
  }

  @Test
  void what_we_consume_is_in_the_document() {
    PublishedEvents.assertConsumed("review", subscriptions);
  }

  @Test
  void what_nobody_consumes_is_listed_as_such() {
    PublishedEvents.assertNobodyIsForgotten();
  }

  @Test
  void every_promise_of_the_others_can_be_read() {
    subscriptions.forEach(PublishedEvents::assertReadable);
  }
}
