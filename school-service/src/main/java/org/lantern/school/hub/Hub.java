package org.lantern.school.hub;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.lifecycle.Transition;

/** A group of member schools with a name of its own. */
@Entity
@Table(name = "hub")
class Hub {
  @Id private UUID id;
  private String name;

  @Enumerated(EnumType.STRING)
  private HubState state;

  @Version private long version;

  protected Hub() {}

  Hub(UUID id, String name) {
    this.id = id;
    this.name = name.strip();
    this.state = HubState.OPEN;
  }

  Transition opened() {
    return move(null, HubAction.OPEN);
  }

  Transition rename(String newName, Set<? extends Mover> movers) {
    HubState before = state;
    state = HubLifecycle.TABLE.next(state, HubAction.RENAME, movers);
    name = newName.strip();
    return move(before, HubAction.RENAME);
  }

  Transition close(Set<? extends Mover> movers) {
    HubState before = state;
    state = HubLifecycle.TABLE.next(state, HubAction.CLOSE, movers);
    return move(before, HubAction.CLOSE);
  }

  private Transition move(HubState before, HubAction action) {
    return new Transition("hub", id, before, action, state, new HubEvent(action, id, name, state));
  }

  public UUID getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public HubState getState() {
    return state;
  }

  public long getVersion() {
    return version;
  }
}
