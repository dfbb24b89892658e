package org.lantern.school.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.school.task.TaskKind;

/** People choose by kind whether they are told at once, daily or not at all. */
@ApplicationScoped
public class MailPreferencesService {
  private static final String INVITATION = "invitation";

  private final CurrentActor currentActor;
  private final MailPreferencesRepository preferences;

  MailPreferencesService(CurrentActor currentActor, MailPreferencesRepository preferences) {
    this.currentActor = currentActor;
    this.preferences = preferences;
  }

  @Transactional
  Versioned<MailPreferencesResponse> mine() {
    UUID me = currentActor.get().personId();
    MailPreferences chosen = preferences.findById(me);
    return chosen == null
        ? new Versioned<>(response(new MailPreferences(me)), 0)
        : new Versioned<>(response(chosen), chosen.version());
  }

  @Transactional
  Versioned<MailPreferencesResponse> choose(ChooseMailRequest request, String ifMatch) {
    Versioned<MailPreferencesResponse> before = mine();
    Versions.require(ifMatch, before.version(), before::body);
    request.wishes().forEach(MailPreferencesService::requirePossible);
    UUID me = currentActor.get().personId();
    MailPreferences chosen = preferences.findById(me);
    if (chosen == null) {
      chosen = new MailPreferences(me);
      chosen.choose(request.wishes());
      preferences.persistAndFlush(chosen);
    } else {
      chosen.choose(request.wishes());
      preferences.flush();
    }
    return new Versioned<>(response(chosen), chosen.version());
  }

  private static void requirePossible(String kind, Wish wish) {
    boolean known =
        kind.equals(INVITATION)
            || Arrays.stream(TaskKind.values()).anyMatch(each -> each.code().equals(kind));
    if (!known) {
      throw new Refusal.AgainstTheRules(
          "There is no kind of mail by this name. Read which there are from the same address.");
    }
    if (kind.equals(INVITATION) && wish != Wish.AT_ONCE) {
      throw new Refusal.AgainstTheRules(
          "An invitation into the network comes at once. Leave it as it is.");
    }
    if (wish == Wish.OFF && TaskKind.of(kind).isPersonal()) {
      throw new Refusal.AgainstTheRules(
          "\"%s\" is for you alone, so its mail cannot be turned off. Choose a daily digest."
              .formatted(TaskKind.of(kind).title()));
    }
  }

  private static MailPreferencesResponse response(MailPreferences chosen) {
    List<MailPreferencesResponse.Item> kinds =
        Arrays.stream(TaskKind.values())
            .map(
                kind ->
                    new MailPreferencesResponse.Item(
                        kind.code(), kind.title(), chosen.wish(kind.code()), !kind.isPersonal()))
            .toList();
    return new MailPreferencesResponse(kinds);
  }
}
