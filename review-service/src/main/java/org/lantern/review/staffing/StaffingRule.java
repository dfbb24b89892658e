package org.lantern.review.staffing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SortedSet;
import org.lantern.review.programme.SeasonRules;
import org.lantern.review.programme.Strength;
import org.lantern.review.programme.WeighedRule;

/**
 * The rules that keep a review beyond the locality and in trained hands, each a pure question with
 * a sentence for an answer. Nobody is seated against a hard one, by any path; those with a {@link
 * WeighedRule} are as strong as the season says, all others are hard always.
 */
public enum StaffingRule {
  /** Nobody reviews the school they work at. */
  OWN_SCHOOL {
    @Override
    Verdict judge(CandidateFacts candidate, VisitFacts visit) {
      return candidate.employers().stream()
          .filter(school -> school.id().equals(visit.host().id()))
          .findFirst()
          .map(school -> refuses("Works at " + school.name() + ", the school of this review."))
          .orElseGet(() -> passes("Does not work at the school."));
    }
  },

  /** Nobody reviews a school of the trust they work for. */
  OWN_TRUST(WeighedRule.OWN_TRUST) {
    @Override
    Verdict judge(CandidateFacts candidate, VisitFacts visit) {
      String trust = visit.host().trustCode();
      if (trust == null) {
        return passes("The school belongs to no trust.");
      }
      return candidate.employers().stream()
          .filter(school -> trust.equals(school.trustCode()))
          .findFirst()
          .map(
              school ->
                  refuses(
                      "Works at %s, which belongs to %s like the school."
                          .formatted(school.name(), visit.host().trustName())))
          .orElseGet(() -> passes("Works for another trust, or for none."));
    }
  },

  /** Nobody reviews a school to which they declared a tie, or a school of such a trust. */
  DECLARED_TIE {
    @Override
    Verdict judge(CandidateFacts candidate, VisitFacts visit) {
      return candidate.tied()
          ? refuses("Has declared a tie to the school or its trust.")
          : passes("Has declared no tie to the school or its trust.");
    }
  },

  /**
   * Nobody of the school's own authority comes from too near; an unknown place counts as near, an
   * unknown authority as the same.
   */
  OWN_AUTHORITY_NEAR(WeighedRule.OWN_AUTHORITY_NEAR) {
    @Override
    Verdict judge(CandidateFacts candidate, VisitFacts visit) {
      for (SchoolFacts school : candidate.employers()) {
        OptionalDouble distance = school.kilometresTo(visit.host());
        boolean near =
            distance.isEmpty() || distance.getAsDouble() < visit.rules().nearKilometres();
        if (sameAuthority(school, visit.host()) && near) {
          return refuses(sentence(school, distance, visit.rules().nearKilometres()));
        }
      }
      return passes(
          "Works in another authority, or %d km away or more."
              .formatted(visit.rules().nearKilometres()));
    }

    private boolean sameAuthority(SchoolFacts one, SchoolFacts other) {
      return one.authorityCode() == null
          || other.authorityCode() == null
          || one.authorityCode().equals(other.authorityCode());
    }

    private String sentence(SchoolFacts school, OptionalDouble distance, int limit) {
      String authority = school.authorityName() == null ? "unknown" : school.authorityName();
      return distance.isEmpty()
          ? "Works at %s in the same authority (%s); how far away is not known."
              .formatted(school.name(), authority)
          : String.format(
              Locale.ROOT,
              "Works at %s in the same authority (%s), %.1f km away; at least %d km are needed.",
              school.name(),
              authority,
              distance.getAsDouble(),
              limit);
    }
  },

  /** Only people trained for the part, and still in date on the last day of the visit. */
  NOT_QUALIFIED {
    @Override
    Verdict judge(CandidateFacts candidate, VisitFacts visit) {
      LocalDate until = candidate.trainedUntil();
      String part = visit.part().name().toLowerCase(Locale.ROOT);
      if (until == null) {
        return refuses("Is not trained as a %s for this programme.".formatted(part));
      }
      LocalDate last = visit.days().last();
      return until.isBefore(last)
          ? refuses(
              "Was trained as a %s until %s; the visit ends on %s.".formatted(part, until, last))
          : passes("Is trained as a %s until %s.".formatted(part, until));
    }
  },

  /** Nobody is asked for a day on which they are not free or with another review. */
  NOT_FREE {
    @Override
    Verdict judge(CandidateFacts candidate, VisitFacts visit) {
      if (!candidate.notFree().isEmpty()) {
        return refuses("Is not free on " + list(candidate.notFree()) + ".");
      }
      if (!candidate.taken().isEmpty()) {
        return refuses("Has a seat in another review on " + list(candidate.taken()) + ".");
      }
      return passes("Has said nothing against these days.");
    }

    private String list(SortedSet<LocalDate> days) {
      return String.join(", ", days.stream().map(LocalDate::toString).toList());
    }
  };

  private final WeighedRule weighed;

  /** Always hard. */
  StaffingRule() {
    this(null);
  }

  /** As strong as the season says. */
  StaffingRule(WeighedRule weighed) {
    this.weighed = weighed;
  }

  Strength strength(SeasonRules rules) {
    return weighed == null ? Strength.HARD : rules.strength(weighed);
  }

  abstract Verdict judge(CandidateFacts candidate, VisitFacts visit);

  Verdict passes(String sentence) {
    return new Verdict(this, true, false, sentence);
  }

  Verdict refuses(String sentence) {
    return new Verdict(this, false, false, sentence);
  }
}
