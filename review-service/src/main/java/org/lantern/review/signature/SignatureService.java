package org.lantern.review.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.finding.FindingsGuard;
import org.lantern.review.finding.FindingsReader;
import org.lantern.review.finding.FindingsResponse;
import org.lantern.review.finding.FindingsResponse.EndedSignatureItem;
import org.lantern.review.finding.FindingsResponse.SignatureItem;
import org.lantern.review.finding.LeadsPart;
import org.lantern.review.finding.SignatureKind;
import org.lantern.review.finding.SignedFindings;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;
import org.lantern.review.review.ReviewTeam;

/**
 * Lead and school sign in any order, each naming what they read; once both sides are there, the
 * findings are agreed. Whoever is waited for has a task.
 */
@ApplicationScoped
public class SignatureService implements SignedFindings {
  private static final String TO_SIGN = "findings-to-sign";

  private final CurrentActor currentActor;
  private final SignatureRepository signatures;
  private final FindingsReader reader;
  private final FindingsGuard guard;
  private final LeadsPart part;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final ReviewTeam team;
  private final Tasks tasks;
  private final NetworkTime time;
  private final Ids ids;

  SignatureService(
      CurrentActor currentActor,
      SignatureRepository signatures,
      FindingsReader reader,
      FindingsGuard guard,
      LeadsPart part,
      ReviewService reviews,
      ReviewAccess access,
      ReviewTeam team,
      Tasks tasks,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.signatures = signatures;
    this.reader = reader;
    this.guard = guard;
    this.part = part;
    this.reviews = reviews;
    this.access = access;
    this.team = team;
    this.tasks = tasks;
    this.time = time;
    this.ids = ids;
  }

  /**
   * Signs for the lead or for the school, by its head or the delegate.
   *
   * @param note with what the school disagrees; null where the signer agrees
   */
  @Transactional
  FindingsResponse sign(UUID reviewId, String note, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = reviews.lockedFor(reviewId, actor);
    access.require(actor, review, Relation.LEAD, Relation.HOST_HEAD);
    requireSignable(review, actor, ifMatch);
    boolean leads = access.movers(actor, review).contains(Relation.LEAD);
    if (leads && note != null) {
      throw new Refusal.AgainstTheRules(
          "The school alone signs with a note. Change the findings until you agree to them.");
    }
    boolean delegated = !leads && !actor.isAtSchool(Role.HEAD, review.getSchoolId());
    put(
        review,
        new SignatureItem(
            leads ? Relation.LEAD : Relation.HOST_HEAD,
            note == null ? SignatureKind.AGREED : SignatureKind.DISAGREED,
            note,
            actor.personId(),
            delegated,
            reader.digest(review),
            time.now()));
    return reader.read(review, actor);
  }

  /** The school cannot or will not sign; the review moves on all the same. */
  @Transactional
  FindingsResponse recordNotAgreeing(UUID reviewId, String reason, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = part.reviewFor(reviewId, actor);
    requireSignable(review, actor, ifMatch);
    if (standing(review, Relation.HOST_HEAD)
        .filter(found -> found.getKind() != SignatureKind.NOT_AGREEING)
        .isPresent()) {
      throw new Refusal.AlreadyThere("The school has signed already; its signature stands.");
    }
    put(
        review,
        new SignatureItem(
            Relation.HOST_HEAD,
            SignatureKind.NOT_AGREEING,
            reason,
            actor.personId(),
            false,
            reader.digest(review),
            time.now()));
    return reader.read(review, actor);
  }

  private void requireSignable(Review review, Actor actor, String ifMatch) {
    reader.requireRead(review, actor, ifMatch);
    part.requireOpen(review);
    List<String> incomplete = guard.incomplete(review);
    if (!incomplete.isEmpty()) {
      throw new Refusal.AgainstTheRules(incomplete);
    }
  }

  /** One that says something else takes the place of the one before. */
  private void put(Review review, SignatureItem item) {
    Optional<Signature> before = standing(review, item.relation());
    if (before.filter(found -> found.says(item)).isPresent()) {
      return;
    }
    before.ifPresent(this::end);
    signatures.persistAndFlush(new Signature(review.getId(), item));
    close(review, item.relation());
    Relation other = item.relation() == Relation.LEAD ? Relation.HOST_HEAD : Relation.LEAD;
    if (standing(review, other).isPresent()) {
      reviews.agreeFindings(review);
    } else {
      open(review, other);
    }
  }

  private Optional<Signature> standing(Review review, Relation relation) {
    return signatures.of(review.getId()).stream()
        .filter(signature -> signature.getRelation() == relation)
        .findFirst();
  }

  private void end(Signature signature) {
    signatures.end(signature, new EndedSignature(ids.next(), signature, time.now()));
  }

  @Override
  public void reopen(Review review) {
    for (Signature signature : signatures.of(review.getId())) {
      end(signature);
      open(review, signature.getRelation());
    }
  }

  private void open(Review review, Relation whose) {
    tasks.open(whose == Relation.LEAD ? ofLead(review) : ofSchool(review));
  }

  private void close(Review review, Relation whose) {
    if (whose == Relation.LEAD) {
      tasks.close(TO_SIGN, review.getId(), lead(review));
    } else {
      tasks.close(TO_SIGN, review.getId());
    }
  }

  private Task ofLead(Review review) {
    return Task.ofPerson(TO_SIGN, review.getId(), lead(review), review.getSchoolId(), link(review));
  }

  private static Task ofSchool(Review review) {
    return Task.ofHead(TO_SIGN, review.getId(), review.getSchoolId(), link(review));
  }

  private static String link(Review review) {
    return "/reviews/" + review.getId() + "/findings";
  }

  private UUID lead(Review review) {
    return team.members(review.getId()).stream()
        .filter(person -> team.relations(review.getId(), person).contains(Relation.LEAD))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public List<SignatureItem> standing(UUID reviewId) {
    return signatures.of(reviewId).stream().map(Signature::toItem).toList();
  }

  @Override
  public List<EndedSignatureItem> ended(UUID reviewId) {
    return signatures.ended(reviewId).stream().map(EndedSignature::toItem).toList();
  }
}
