package org.lantern.review.credit;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.dayoffer.VisitDay;
import org.lantern.review.programme.SeasonRules;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.review.Cancellation;
import org.lantern.review.review.CancelledFor;
import org.lantern.review.review.Review;
import org.lantern.review.review.VisitAccount;
import org.lantern.review.schoolcopy.Employer;
import org.lantern.review.schoolcopy.SchoolCopyService;
import org.lantern.review.seat.SeatWorkService;
import org.lantern.review.seat.WorkedSeat;

/**
 * Books what a visit means: the school owes its days when it begins, the employers of its team have
 * given theirs when it is over. Each line is there once; the schema holds that.
 */
@ApplicationScoped
class VisitCredits implements VisitAccount {
  private static final int HUNDREDTHS = 2;

  private final CreditRepository entries;
  private final EndedSchoolCreditService endings;
  private final SeasonService seasons;
  private final SeatWorkService seats;
  private final SchoolCopyService schools;
  private final NetworkTime time;
  private final Ids ids;

  VisitCredits(
      CreditRepository entries,
      EndedSchoolCreditService endings,
      SeasonService seasons,
      SeatWorkService seats,
      SchoolCopyService schools,
      NetworkTime time,
      Ids ids) {
    this.entries = entries;
    this.endings = endings;
    this.seasons = seasons;
    this.seats = seats;
    this.schools = schools;
    this.time = time;
    this.ids = ids;
  }

  @Override
  public void begun(Review review) {
    owe(review);
  }

  @Override
  public void finished(Review review) {
    give(review, review.getVisit());
  }

  /** Who came has given the days until today; the school got no review, and owes nothing. */
  @Override
  public void abandoned(Review review) {
    LocalDate today = time.today();
    give(review, review.getVisit().stream().filter(each -> !each.day().isAfter(today)).toList());
    entries
        .owedFor(review.getId())
        .ifPresent(
            entry -> {
              endings.hold(List.of(entry.getSchoolId()));
              entries.persist(entry.reversed(ids.next(), time.now()));
              endings.follow(List.of(entry.getSchoolId()));
            });
  }

  /** Nothing is owed unless the school called it off for its own reasons, too late. */
  @Override
  public void cancelled(Review review) {
    if (isLate(review.getCancellation(), rules(review))) {
      owe(review);
    }
  }

  private static boolean isLate(Cancellation cancellation, SeasonRules rules) {
    return cancellation.cancelledFor() == CancelledFor.HOST
        && cancellation.noticeDays() != null
        && cancellation.noticeDays() < rules.lateNoticeDays();
  }

  private SeasonRules rules(Review review) {
    return seasons.get(review.getSeasonId()).rules();
  }

  private void owe(Review review) {
    int days = rules(review).balanceDays();
    if (days > 0) {
      endings.hold(List.of(review.getSchoolId()));
      entries.persist(CreditEntry.owed(ids.next(), review, days, time.now()));
      endings.follow(List.of(review.getSchoolId()));
    }
  }

  private void give(Review review, List<VisitDay> days) {
    Map<Share, BigDecimal> shares = shares(seats.of(review.getId()), days);
    Set<UUID> employers = new TreeSet<>();
    shares.keySet().forEach(share -> employers.add(share.employer()));
    endings.hold(employers);
    shares.forEach(
        (share, sum) ->
            entries.persist(
                CreditEntry.given(
                    ids.next(), review, share.seat(), share.employer(), sum, time.now())));
    endings.follow(employers);
  }

  /** What each seat gives for each employer of its person. */
  private record Share(WorkedSeat seat, UUID employer) {}

  private Map<Share, BigDecimal> shares(List<WorkedSeat> team, List<VisitDay> days) {
    UUID[] people = team.stream().map(WorkedSeat::personId).toArray(UUID[]::new);
    Map<Share, BigDecimal> shares = new LinkedHashMap<>();
    for (VisitDay day : days) {
      Map<UUID, List<Employer>> employers = schools.employers(people, day.day());
      for (WorkedSeat seat : team) {
        divide(seat, employers.getOrDefault(seat.personId(), List.of()), day.length(), shares);
      }
    }
    return shares;
  }

  /** Several employers have equal parts of the day; the first has what does not come out even. */
  private static void divide(
      WorkedSeat seat, List<Employer> employers, BigDecimal day, Map<Share, BigDecimal> shares) {
    if (employers.isEmpty()) {
      return;
    }
    BigDecimal count = BigDecimal.valueOf(employers.size());
    BigDecimal part = day.divide(count, HUNDREDTHS, RoundingMode.DOWN);
    BigDecimal rest = day.subtract(part.multiply(count));
    for (Employer employer : employers) {
      shares.merge(new Share(seat, employer.school().getId()), part.add(rest), BigDecimal::add);
      rest = BigDecimal.ZERO;
    }
  }
}
