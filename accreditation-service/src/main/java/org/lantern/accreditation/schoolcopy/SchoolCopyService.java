package org.lantern.accreditation.schoolcopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Scope;
import org.lantern.kit.time.NetworkTime;

/** Answers questions about schools and employers from our copies. */
@ApplicationScoped
public class SchoolCopyService {
  private final SchoolCopyRepository copies;
  private final KnownTies ties;
  private final NetworkTime time;

  SchoolCopyService(SchoolCopyRepository copies, KnownTies ties, NetworkTime time) {
    this.copies = copies;
    this.ties = ties;
    this.time = time;
  }

  /** The schools among the ids that we know, in one statement. */
  public Map<UUID, SchoolCopy> among(Collection<UUID> ids) {
    return copies.among(ids).stream()
        .collect(Collectors.toMap(SchoolCopy::getId, Function.identity()));
  }

  /**
   * The schools for which a person is walled off today: where they work, hold a role or have a tie,
   * all schools of those schools' trusts, and those of the trusts and hubs they lead.
   */
  public List<UUID> tiedTo(Actor actor) {
    return ties.of(actor, this::readTies);
  }

  private List<UUID> readTies(Actor actor) {
    Set<UUID> tied =
        new HashSet<>(
            copies.boundTo(
                actor.personId(),
                actor.scopesOf(Scope.Kind.TRUST),
                actor.scopesOf(Scope.Kind.HUB),
                time.today()));
    tied.addAll(actor.schools());
    tied.addAll(copies.sameTrust(tied));
    return List.copyOf(tied);
  }
}
