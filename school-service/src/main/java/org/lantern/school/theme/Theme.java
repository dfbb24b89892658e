package org.lantern.school.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.problem.Refusal;

/** A word by which the network orders findings, practice and expertise. */
@Entity
@Table(name = "theme")
class Theme {
  @Id private UUID id;
  private String name;

  @Enumerated(EnumType.STRING)
  private ThemeState state;

  @Column(name = "merged_into")
  private UUID mergedInto;

  @Version private long version;

  protected Theme() {}

  Theme(UUID id, String name) {
    this.id = id;
    this.name = tidy(name);
    this.state = ThemeState.STANDING;
  }

  /** One space between words, and each letter with its accent as one character. */
  private static String tidy(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[\\s\\h]+", " ").strip();
  }

  Transition created() {
    return transition(null, ThemeAction.CREATE);
  }

  Transition rename(String wanted, Set<? extends Mover> movers) {
    ThemeState before = state;
    state = ThemeLifecycle.TABLE.next(state, ThemeAction.RENAME, movers);
    name = tidy(wanted);
    return transition(before, ThemeAction.RENAME);
  }

  /**
   * @throws Refusal.AgainstTheRules when the other is this one, or was merged itself
   */
  Transition mergeInto(Theme other, Set<? extends Mover> movers) {
    ThemeState before = state;
    ThemeState after = ThemeLifecycle.TABLE.next(state, ThemeAction.MERGE, movers);
    if (other == this) {
      throw new Refusal.AgainstTheRules(
          "A theme cannot be merged into itself. Name another one to merge it into.");
    }
    if (other.state == ThemeState.MERGED) {
      throw new Refusal.AgainstTheRules(
          "The theme %s was merged itself. Merge into the one it points to.".formatted(other.name));
    }
    state = after;
    mergedInto = other.id;
    return transition(before, ThemeAction.MERGE);
  }

  /** Points to where the theme it was merged into has gone. */
  Transition follow(Theme target) {
    ThemeState before = state;
    state = ThemeLifecycle.TABLE.next(state, ThemeAction.FOLLOW, Set.of(Relation.SYSTEM));
    mergedInto = target.id;
    return transition(before, ThemeAction.FOLLOW);
  }

  private Transition transition(ThemeState before, ThemeAction action) {
    return new Transition(
        ThemeLifecycle.TABLE.thing(),
        id,
        before,
        action,
        state,
        new ThemeChanged(id, name, state, mergedInto));
  }

  public UUID getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public ThemeState getState() {
    return state;
  }

  public UUID getMergedInto() {
    return mergedInto;
  }

  public long getVersion() {
    return version;
  }
}
