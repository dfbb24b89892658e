package org.lantern.school.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What two people have on the same days is one thing when they are one person. */
class JoinedTest {
  private record Post(UUID id, String school, LocalDate from, LocalDate until) implements Dated {
    @Override
    public UUID getId() {
      return id;
    }

    @Override
    public LocalDate getFrom() {
      return from;
    }

    @Override
    public LocalDate getUntil() {
      return until;
    }
  }

  private static Post at(String school, String from, String until) {
    return new Post(
        UUID.randomUUID(),
        school,
        LocalDate.parse(from),
        until == null ? null : LocalDate.parse(until));
  }

  private static List<Joined> joined(List<Post> moving, List<Post> staying) {
    return Joined.of(moving, staying, Post::school);
  }

  @Test
  void overlapping_days_are_one_from_the_earliest_first_until_the_latest_last() {
    Post moving = at("a", "2020-01-01", "2022-01-01");
    Post staying = at("a", "2021-01-01", "2023-01-01");

    assertThat(joined(List.of(moving), List.of(staying)))
        .containsExactly(
            new Joined(staying.id(), List.of(moving.id()), moving.from(), staying.until()));
  }

  @Test
  void what_lasts_goes_on_lasting() {
    Post moving = at("a", "2020-01-01", null);
    Post staying = at("a", "2021-01-01", "2023-01-01");

    assertThat(joined(List.of(moving), List.of(staying)))
        .containsExactly(new Joined(staying.id(), List.of(moving.id()), moving.from(), null));
  }

  @Test
  void one_that_bridges_two_makes_all_three_one_and_the_earliest_that_stays_is_kept() {
    Post bridge = at("a", "2020-06-01", "2022-06-01");
    Post first = at("a", "2020-01-01", "2020-12-31");
    Post second = at("a", "2022-01-01", "2023-01-01");

    List<Joined> joined = joined(List.of(bridge), List.of(second, first));

    assertThat(joined).hasSize(1);
    assertThat(joined.getFirst().kept()).isEqualTo(first.id());
    assertThat(joined.getFirst().dropped()).containsExactlyInAnyOrder(second.id(), bridge.id());
    assertThat(joined.getFirst().from()).isEqualTo(first.from());
    assertThat(joined.getFirst().until()).isEqualTo(second.until());
  }

  @Test
  void two_that_meet_the_same_one_make_one() {
    Post staying = at("a", "2020-01-01", "2023-01-01");
    Post early = at("a", "2019-01-01", "2020-01-01");
    Post late = at("a", "2023-01-01", "2024-01-01");

    assertThat(joined(List.of(early, late), List.of(staying)))
        .containsExactly(
            new Joined(staying.id(), List.of(early.id(), late.id()), early.from(), late.until()));
  }

  @Test
  void other_schools_and_days_that_follow_each_other_simply_move() {
    List<Post> staying = List.of(at("a", "2021-01-02", "2022-01-01"), at("b", "2020-01-01", null));

    assertThat(joined(List.of(at("a", "2020-01-01", "2021-01-01")), staying)).isEmpty();
  }
}
