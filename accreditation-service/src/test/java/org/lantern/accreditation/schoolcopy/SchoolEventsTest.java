package org.lantern.accreditation.schoolcopy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
}
