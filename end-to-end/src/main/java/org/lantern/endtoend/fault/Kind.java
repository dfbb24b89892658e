package org.lantern.endtoend.fault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What can go wrong; with which fault a kind begins is drawn, then they take turns. */
enum Kind {
  SCHOOL_KILLED(SimpleFault.SCHOOL_KILLED),
  REVIEW_KILLED(SimpleFault.REVIEW_KILLED, SimpleFault.SECOND_REVIEW_KILLED),
  ACCREDITATION_KILLED(SimpleFault.ACCREDITATION_KILLED),
  GATEWAY_KILLED(SimpleFault.GATEWAY_KILLED),
  SERVICE_FROZEN(
      SimpleFault.SCHOOL_FROZEN,
      SimpleFault.REVIEW_FROZEN,
      SimpleFault.ACCREDITATION_FROZEN,
      SimpleFault.GATEWAY_FROZEN),
  RELAY_LEADER_FROZEN(SimpleFault.RELAY_LEADER_FROZEN, SimpleFault.RELAY_LEADER_REPLACED),
  BROKER_KILLED(SimpleFault.BROKER_KILLED),
  BROKER_FROZEN(SimpleFault.BROKER_FROZEN),
  BROKER_CUT(SimpleFault.BROKER_CUT),
  BROKER_SLOW(SimpleFault.BROKER_SLOW),
  DATABASE_KILLED(SimpleFault.DATABASE_KILLED),
  DATABASE_CUT(SimpleFault.DATABASE_CUT),
  DATABASE_SLOW(SimpleFault.DATABASE_SLOW),
  IDENTITY_KILLED(SimpleFault.IDENTITY_KILLED),
  TWO_AT_ONCE;

  private static final int FURTHEST_TURN = 60;

  private final List<SimpleFault> faults;

  Kind(SimpleFault... faults) {
    this.faults = List.of(faults);
  }

  /** Every kind as often as every other, as far as the count allows, in an order that is drawn. */
  static List<Fault> draw(int count, Random random) {
    List<Fault> drawn = new ArrayList<>();
    for (int turn = random.nextInt(FURTHEST_TURN); drawn.size() < count; turn++) {
      List<Kind> round = new ArrayList<>(Arrays.asList(values()));
      Collections.shuffle(round, random);
      for (Kind kind : round.subList(0, Math.min(round.size(), count - drawn.size()))) {
        drawn.add(kind.fault(turn, random));
      }
    }
    Collections.shuffle(drawn, random);
    return drawn;
  }

  private Fault fault(int turn, Random random) {
    return this == TWO_AT_ONCE ? two(random) : faults.get(turn % faults.size());
  }

  private SimpleFault simple(Random random) {
    return faults.get(random.nextInt(faults.size()));
  }

  /** Of two different parts. */
  private static Fault two(Random random) {
    List<Kind> all =
        new ArrayList<>(Arrays.stream(values()).filter(kind -> kind != TWO_AT_ONCE).toList());
    Collections.shuffle(all, random);
    SimpleFault first = all.getFirst().simple(random);
    SimpleFault second =
        all.stream()
            .map(kind -> kind.simple(random))
            .filter(other -> other.part() != first.part())
            .findFirst()
            .orElseThrow();
    return Fault.together(List.of(first, second));
  }
}
