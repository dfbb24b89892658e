package org.lantern.review.credit;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.schoolcopy.EndingKind;
import org.lantern.review.schoolcopy.SchoolCopyService;
import org.lantern.review.schoolcopy.SchoolEnded;
import org.lantern.review.schoolcopy.SchoolEnding;

/**
 * What becomes of a school's days when it ends: written off, moved to the member it merged into, or
 * left to an administrator. So are days that are booked when it has ended already. A school under a
 * new number keeps its id and its days with it, and those of one that vanished from the register
 * stay.
 */
@ApplicationScoped
public class EndedSchoolCreditService implements SchoolEnded {
  private static final String TO_DIVIDE = "credit-to-divide";

  private final CreditRepository entries;
  private final CreditBalanceRepository balances;
  private final SchoolCopyService schools;
  private final Tasks tasks;
  private final NetworkTime time;
  private final Ids ids;

  EndedSchoolCreditService(
      CreditRepository entries,
      CreditBalanceRepository balances,
      SchoolCopyService schools,
      Tasks tasks,
      NetworkTime time,
      Ids ids) {
    this.entries = entries;
    this.balances = balances;
    this.schools = schools;
    this.tasks = tasks;
    this.time = time;
    this.ids = ids;
  }

  @Override
  public void ended(SchoolEnding ending) {
    hold(List.of(ending.schoolId()));
    settle(ending, new HashSet<>());
  }

  /**
   * Nobody else books for these schools, or for those that go on for them, until the transaction
   * ends, so that a balance that is written off or moved is all of it.
   */
  void hold(Collection<UUID> concerned) {
    Set<UUID> all = new TreeSet<>(concerned);
    schools.endedAmong(concerned).forEach(school -> addSuccessors(school, all));
    entries.hold(all);
  }

  private void addSuccessors(UUID school, Set<UUID> found) {
    schools
        .endingOf(school)
        .filter(EndedSchoolCreditService::movesDays)
        .map(EndedSchoolCreditService::successor)
        .filter(found::add)
        .ifPresent(successor -> addSuccessors(successor, found));
  }

  /** What was booked just now for a school that has ended goes the way of its other days. */
  void follow(Collection<UUID> booked) {
    entries.flush();
    schools.endedAmong(booked).forEach(school -> settle(school, new HashSet<>()));
  }

  private void settle(UUID school, Set<UUID> passed) {
    schools.endingOf(school).ifPresent(ending -> settle(ending, passed));
  }

  private void settle(SchoolEnding ending, Set<UUID> passed) {
    if (!passed.add(ending.schoolId())) {
      return;
    }
    switch (ending.kind()) {
      case CLOSED, MERGED_ELSEWHERE -> writeOff(ending);
      case MERGED_INTO_MEMBER -> move(ending, passed);
      case SPLIT -> leaveToSomebody(ending);
      case NEW_NUMBER, VANISHED -> {}
    }
  }

  private void writeOff(SchoolEnding ending) {
    held(ending).forEach(balance -> takeAway(ending, balance, CreditKind.WRITTEN_OFF));
    entries.flush();
  }

  private void move(SchoolEnding ending, Set<UUID> passed) {
    if (!movesDays(ending)) {
      leaveToSomebody(ending);
      return;
    }
    UUID successor = successor(ending);
    for (CreditBalance balance : held(ending)) {
      takeAway(ending, balance, CreditKind.MOVED);
      book(ending, successor, balance.getSeasonId(), CreditKind.MOVED, balance.getBalance());
    }
    entries.flush();
    settle(successor, passed);
  }

  private static boolean movesDays(SchoolEnding ending) {
    return ending.kind() == EndingKind.MERGED_INTO_MEMBER && ending.successors().size() == 1;
  }

  private static UUID successor(SchoolEnding ending) {
    return ending.successors().iterator().next();
  }

  private void leaveToSomebody(SchoolEnding ending) {
    if (!held(ending).isEmpty()) {
      tasks.open(
          Task.ofNetwork(
              TO_DIVIDE,
              ending.endingId(),
              Role.NETWORK_ADMIN,
              ending.schoolId(),
              "/credit-balances/" + ending.schoolId()));
    }
  }

  /** The seasons in which the school has days. */
  private List<CreditBalance> held(SchoolEnding ending) {
    return balances.of(ending.schoolId()).stream()
        .filter(balance -> balance.getBalance().signum() != 0)
        .toList();
  }

  private void takeAway(SchoolEnding ending, CreditBalance balance, CreditKind kind) {
    book(ending, ending.schoolId(), balance.getSeasonId(), kind, balance.getBalance().negate());
  }

  private void book(
      SchoolEnding ending, UUID school, UUID season, CreditKind kind, BigDecimal days) {
    entries.persist(CreditEntry.ending(ids.next(), ending, school, season, kind, days, time.now()));
  }
}
