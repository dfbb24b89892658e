package org.lantern.school.past;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.employment.EmploymentService;
import org.lantern.school.hub.HubService;
import org.lantern.school.invitation.InvitationService;
import org.lantern.school.role.RoleService;
import org.lantern.school.school.SchoolService;

/**
 * Brings people in from a file, one file at a time: all good lines or nothing, in one transaction.
 * A dry run does the same and takes it back. The same file again changes nothing, which is why this
 * call needs no idempotency key.
 */
@ApplicationScoped
public class PeopleImportService {
  private static final int LONGEST_SECONDS = 600;

  private final CurrentActor currentActor;
  private final PeopleLineRules rules;
  private final StagedPeople staged;
  private final PeopleMerge merge;
  private final SchoolService schools;
  private final HubService hubs;
  private final EmploymentService employments;
  private final RoleService roles;
  private final InvitationService invitations;
  private final NetworkTime time;

  PeopleImportService(
      CurrentActor currentActor,
      PeopleLineRules rules,
      StagedPeople staged,
      PeopleMerge merge,
      SchoolService schools,
      HubService hubs,
      EmploymentService employments,
      RoleService roles,
      InvitationService invitations,
      NetworkTime time) {
    this.currentActor = currentActor;
    this.rules = rules;
    this.staged = staged;
    this.merge = merge;
    this.schools = schools;
    this.hubs = hubs;
    this.employments = employments;
    this.roles = roles;
    this.invitations = invitations;
    this.time = time;
  }

  /** Reads the upload to its end, and answers when it is in or was tried. */
  PeopleImportResponse bringIn(InputStream upload, boolean dryRun) {
    try {
      return QuarkusTransaction.requiringNew()
          .timeout(LONGEST_SECONDS)
          .call(() -> take(upload, dryRun));
    } catch (OnlyTried tried) {
      return tried.result;
    }
  }

  private PeopleImportResponse take(InputStream upload, boolean dryRun) {
    staged.takeTurn();
    try (PeopleFile file = new PeopleFile(upload, rules)) {
      staged.load(file);
      staged.hubs().forEach(hubs::requireOpen);
      staged.judge(file.bad());
      file.bad().requireFew(file.rows());
      PeopleMerge.Added added = merge.merge(currentActor.get().personId(), time.now());
      PeopleImportResponse result = PeopleImportResponse.of(dryRun, file, added);
      if (dryRun) {
        throw new OnlyTried(result);
      }
      tell();
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tell() {
    schools.makeKnown(merge.schools());
    employments.tellAll(merge.employed());
    roles.tellAll(merge.givenRoles());
    invitations.tellAll(merge.invited());
    staged.clear();
  }

  /** Takes everything back. */
  private static final class OnlyTried extends RuntimeException {
    private final transient PeopleImportResponse result;

    OnlyTried(PeopleImportResponse result) {
      super("dry run", null, false, false);
      this.result = result;
    }
  }
}
