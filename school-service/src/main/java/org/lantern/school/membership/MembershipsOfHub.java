package org.lantern.school.membership;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.hub.HubGuard;

/** Keeps a hub open while schools belong to it. */
@Singleton
class MembershipsOfHub implements HubGuard {
  private final MembershipRepository memberships;
  private final NetworkTime time;

  MembershipsOfHub(MembershipRepository memberships, NetworkTime time) {
    this.memberships = memberships;
    this.time = time;
  }

  @Override
  public Optional<String> againstClosing(UUID hubId) {
    long schools = memberships.ofHub(hubId, time.today());
    return schools == 0
        ? Optional.empty()
        : Optional.of(
            "%d memberships of today or later name this hub. Move them to another one first."
                .formatted(schools));
  }
}
