package org.lantern.kit.actor;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.lantern.kit.time.NetworkTime;

/**
 * Gives the identity of a request the directory roles its person holds today, so that
 * {@code @RolesAllowed} speaks of the network's roles and never of the identity provider's.
 */
@Singleton
class RoleAugmentor implements SecurityIdentityAugmentor {
  private final LinkKey linkKey;
  private final ActorCopy copy;
  private final NetworkTime time;

  RoleAugmentor(LinkKey linkKey, ActorCopy copy, NetworkTime time) {
    this.linkKey = linkKey;
    this.copy = copy;
    this.time = time;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Uni.createFrom().item(identity);
    }
    return context.runBlocking(() -> withRoles(identity, token));
  }

  private SecurityIdentity withRoles(SecurityIdentity identity, JsonWebToken token) {
    QuarkusSecurityIdentity.Builder builder =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(identity.getPrincipal())
            .addCredentials(identity.getCredentials())
            .addAttributes(identity.getAttributes());
    copy.find(linkKey.of(token.getIssuer(), token.getSubject()), time.today())
        .ifPresent(
            actor -> {
              builder.addRole(Role.Name.LINKED);
              actor.roles().forEach(held -> builder.addRole(held.role().name()));
            });
    return builder.build();
  }
}
