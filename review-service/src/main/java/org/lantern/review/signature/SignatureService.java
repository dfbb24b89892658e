package org.lantern.review.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.problem.Refusal;
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
import org.lantern.review.review.ReviewState;
import org.lantern.review.review.VisitStopped;
import org.lantern.review.schoolcopy.HostRelations;

/**
 * Lead and school sign in any order, each naming what they read; once both sides are there, the
 * findings are agreed. Whoever is waited for has a task.
 */
@ApplicationScoped
public class SignatureService implements SignedFindings, VisitStopped {
  private final CurrentActor currentActor;
  private final SignatureRepository signatures;
  private final FindingsReader reader;
  private final FindingsGuard guard;
  private final LeadsPart part;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final SignatureTaskService waiting;
  private final SignatureDigests digests;
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
      SignatureTaskService waiting,
      SignatureDigests digests,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.signatures = signatures;
    this.reader = reader;
    this.guard = guard;
    this.part = part;
    this.reviews = reviews;
    this.access = access;
    this.waiting = waiting;
    this.digests = digests;
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
    boolean leads = access.movers(actor, review).contains(Relation.LEAD);
    requireSignable(review, actor, ifMatch, leads ? Relation.LEAD : Relation.HOST_HEAD);
    if (leads && note != null) {
      throw new Refusal.AgainstTheRules(
          "The school alone signs with a note. Change the findings until you agree to them.");
    }
    boolean delegated = !leads && HostRelations.isDelegate(actor, review.getSubject());
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
    requireSignable(review, actor, ifMatch, Relation.HOST_HEAD);
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

  private void requireSignable(Review review, Actor actor, String ifMatch, Relation whose) {
    reader.requireRead(review, actor, ifMatch);
    if (!isSignedAgain(review, whose)) {
      part.requireOpen(review);
    }
    List<String> incomplete = guard.incomplete(review);
    if (!incomplete.isEmpty()) {
      throw new Refusal.AgainstTheRules(incomplete);
    }
  }

  /** Words of agreed findings were put right, and this side has not signed them since. */
  private boolean isSignedAgain(Review review, Relation whose) {
    return review.hasAgreedFindings() && awaited(review.getId()).contains(whose);
  }

  /** Whose signature a change has ended that nobody has given again. */
  Set<Relation> awaited(UUID reviewId) {
    Set<Relation> awaited = EnumSet.noneOf(Relation.class);
    signatures.ended(reviewId).forEach(ended -> awaited.add(ended.toItem().signature().relation()));
    signatures.of(reviewId).forEach(standing -> awaited.remove(standing.getRelation()));
    return awaited;
  }

  /**
   * One that says something else takes the place of the one before. What the other side signed must
   * be the same text: every change ends both, but a new release may read old findings otherwise.
   */
  private void put(Review review, SignatureItem item) {
    Optional<Signature> before = standing(review, item.relation());
    if (before.filter(found -> found.says(item)).isPresent()) {
      return;
    }
    before.ifPresent(this::end);
    signatures.persistAndFlush(new Signature(review.getId(), item));
    waiting.close(review, item.relation());
    Relation other = item.relation() == Relation.LEAD ? Relation.HOST_HEAD : Relation.LEAD;
    standing(review, other).filter(found -> found.namesOtherThan(item)).ifPresent(this::end);
    if (standing(review, other).isPresent()) {
      if (review.getState() == ReviewState.IN_PROGRESS) {
        reviews.agreeFindings(review);
      }
    } else {
      waiting.open(review, other);
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
      waiting.open(review, signature.getRelation());
    }
  }

  @Override
  public void wordsRemoved(Review review, boolean fromFindings) {
    signatures.flush();
    digests.ofReview(review.getId(), fromFindings);
  }

  /** Nobody signs any more what was found. */
  @Override
  public void visitStopped(Review review) {
    waiting.close(review, Relation.LEAD);
    waiting.close(review, Relation.HOST_HEAD);
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
