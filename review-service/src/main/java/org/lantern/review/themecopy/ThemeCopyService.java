package org.lantern.review.themecopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lantern.kit.inbox.Received;
import org.lantern.kit.problem.Refusal;

/** Keeps the themes as they are told, and says as which theme an earlier one stands now. */
@ApplicationScoped
public class ThemeCopyService {
  private final ThemeCopyRepository themes;

  ThemeCopyService(ThemeCopyRepository themes) {
    this.themes = themes;
  }

  /** A theme as its event tells it. */
  public record ThemeChanged(UUID themeId, String name, UUID mergedInto) {}

  public void changed(Received<ThemeChanged> event) {
    ThemeChanged data = event.data();
    themes.put(new ThemeCopy(data.themeId(), data.name(), data.mergedInto()));
  }

  public boolean isKnown(UUID themeId) {
    return themes.findByIdOptional(themeId).isPresent();
  }

  /** Under which ids a theme is written down: its own, and those it was or absorbed by merging. */
  public Set<UUID> alike(UUID themeId) {
    Set<UUID> found = new HashSet<>(themes.alike(themeId));
    found.add(themeId);
    return found;
  }

  /**
   * As which themes these stand now, each once and in their order.
   *
   * @throws Refusal.AgainstTheRules when the network has no such theme
   */
  public List<UUID> requireKnown(Collection<UUID> ids) {
    Map<UUID, ThemeCopy> standing = standing(ids);
    if (!standing.keySet().containsAll(ids)) {
      throw new Refusal.AgainstTheRules(
          "The network has no such theme; use those of its list, or none.");
    }
    return ids.stream().map(id -> standing.get(id).getId()).distinct().toList();
  }

  /**
   * By the id of each theme the one it stands as now: itself, or what it was merged into. A target
   * that is not told of yet leaves the theme as it was; an unknown theme is left out.
   */
  public Map<UUID, ThemeCopy> standing(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Collections.emptyMap();
    }
    Map<UUID, ThemeCopy> known =
        themes.withTargets(ids).stream()
            .collect(Collectors.toMap(ThemeCopy::getId, Function.identity()));
    Map<UUID, ThemeCopy> found = new HashMap<>();
    for (UUID id : ids) {
      ThemeCopy theme = known.get(id);
      if (theme != null) {
        ThemeCopy target = theme.getMergedInto() == null ? null : known.get(theme.getMergedInto());
        found.put(id, target == null ? theme : target);
      }
    }
    return found;
  }
}
