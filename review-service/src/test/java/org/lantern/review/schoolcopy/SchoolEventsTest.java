package org.lantern.review.schoolcopy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.inbox.Subscription;
import org.lantern.kit.testing.SchoolCopyChecks;
import org.lantern.kit.testing.ServiceResource;

@QuarkusTest
@QuarkusTestResource(ServiceResource.class)
class SchoolEventsTest extends SchoolCopyChecks {
  @Inject SchoolEvents events;

  @Override
  protected Subscription events() {
    return events;
  }

  @Test
  void a_membership_is_copied_once() {
    UUID event = arriving.golden("school.membership-started.v1", 1);
    arriving.again(event, "school.membership-started.v1", 1, text -> text);

    assertThat(
            sql.value(
                "select school_id || ' ' || valid_from || ' ' || valid_until from membership_copy"))
        .isEqualTo(SECOND + " 2026-09-01 2027-08-31");
  }
}
