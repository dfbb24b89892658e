package org.lantern.review.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lantern.kit.problem.Refusal;

class DeclarationTest {
  private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
  private static final UUID ADMINISTRATOR = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final ProtocolResponse PROTOCOL = new ProtocolResponse(1, "A text.", NOW);

  private final Declaration declaration = new Declaration(ADMINISTRATOR);

  private void declares(DeclaredTieKind... kinds) {
    declaration.declare(
        1, List.of(kinds).stream().map(kind -> new DeclaredTie(kind, "A tie.")).toList(), NOW);
  }

  private List<DeclaredTieKind> kinds() {
    return declaration.toResponse(PROTOCOL, false).ties().stream().map(DeclaredTie::kind).toList();
  }

  private void isWeighed(boolean bars) {
    declaration.weigh(bars, "Looked at.", ADMINISTRATOR, NOW);
  }

  @Test
  void a_tie_that_bars_by_its_kind_is_not_weighed() {
    declares(DeclaredTieKind.FAMILY);

    assertThat(declaration.bars()).isTrue();
    assertThat(declaration.waits()).isFalse();
  }

  @Test
  void who_takes_back_what_bars_stays_barred_until_it_is_weighed() {
    declares(DeclaredTieKind.FAMILY);

    declares();

    assertThat(declaration.bars()).isTrue();
    assertThat(declaration.waits()).isTrue();
    assertThat(kinds()).containsExactly(DeclaredTieKind.FAMILY);
    isWeighed(false);
    assertThat(declaration.bars()).isFalse();
    assertThat(declaration.waits()).isFalse();
  }

  @Test
  void what_was_found_to_bar_is_not_lifted_by_declaring_something_else() {
    declares(DeclaredTieKind.OTHER);
    isWeighed(true);

    declares(DeclaredTieKind.KNOWS_STAFF);

    assertThat(declaration.bars()).isTrue();
    assertThat(declaration.waits()).isTrue();
    assertThat(kinds())
        .containsExactlyInAnyOrder(DeclaredTieKind.OTHER, DeclaredTieKind.KNOWS_STAFF);
  }

  @Test
  void what_waits_goes_on_waiting_though_it_is_taken_back() {
    declares(DeclaredTieKind.KNOWS_STAFF);

    declares();

    assertThat(declaration.bars()).isFalse();
    assertThat(declaration.waits()).isTrue();
  }

  @Test
  void who_declares_again_what_bars_by_its_kind_cannot_be_let_off() {
    declares(DeclaredTieKind.FAMILY);
    declares();

    declares(DeclaredTieKind.FAMILY);

    assertThat(declaration.bars()).isTrue();
    assertThat(declaration.waits()).isFalse();
  }

  @Test
  void what_was_weighed_and_does_not_bar_can_be_taken_back() {
    declares(DeclaredTieKind.KNOWS_STAFF);
    isWeighed(false);

    declares();

    assertThat(kinds()).isEmpty();
    assertThat(declaration.bars()).isFalse();
    assertThat(declaration.waits()).isFalse();
  }

  @Test
  void ties_that_wait_do_not_grow_without_end() {
    List<DeclaredTie> many =
        IntStream.range(0, 100)
            .mapToObj(i -> new DeclaredTie(DeclaredTieKind.OTHER, "Tie " + i))
            .toList();
    declaration.declare(1, many, NOW);

    assertThatThrownBy(() -> declares(DeclaredTieKind.OTHER))
        .isInstanceOf(Refusal.AgainstTheRules.class)
        .hasMessageContaining("Ask the network to weigh them first");
  }
}
