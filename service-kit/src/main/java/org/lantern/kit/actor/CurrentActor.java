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
  private final Telephone telephone;

  CurrentActor(
      JsonWebToken token, LinkKey linkKey, ActorCopy copy, NetworkTime time, Telephone telephone) {
    this.token = token;
    this.linkKey = linkKey;
    this.copy = copy;
    this.time = time;
    this.telephone = telephone;
  }

  /**
   * The linked person, or the one whose words an administrator records, read afresh within the
   * running transaction.
   *
   * @throws Refusal.NotLinked when the sign-in belongs to nobody yet
   */
  public Actor get() {
    return find().orElseThrow(Refusal.NotLinked::new);
  }

  public Optional<Actor> find() {
    Optional<Actor> signedIn =
        copy.find(linkKey.of(token.getIssuer(), token.getSubject()), time.today());
    return telephone.isUsed()
        ? signedIn.map(administrator -> telephone.speaker(administrator, copy))
        : signedIn;
  }
}
