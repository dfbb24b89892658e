package org.lantern.kit.actor;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.NetworkTime;

/** From the verified token of this request to the person who acts. */
@RequestScoped
public class CurrentActor {
  private final JsonWebToken token;
  private final LinkKey linkKey;
  private final ActorCopy copy;
  private final NetworkTime time;

  CurrentActor(JsonWebToken token, LinkKey linkKey, ActorCopy copy, NetworkTime time) {
    this.token = token;
    this.linkKey = linkKey;
    this.copy = copy;
    this.time = time;
  }

  /**
   * The linked person, read afresh within the running transaction.
   *
   * @throws Refusal.NotLinked when the sign-in belongs to nobody yet
   */
  public Actor get() {
    return find().orElseThrow(Refusal.NotLinked::new);
  }

  public Optional<Actor> find() {
    return copy.find(linkKey.of(token.getIssuer(), token.getSubject()), time.today());
  }
}
