package org.lantern.review.declaration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.problem.Refusal;

/** To which text somebody agreed for a seat, when, and which ties they declared. */
@Entity
@Table(name = "declaration")
class Declaration {
  private static final String DECLARED_ANEW =
      "Declared anew since. What barred before stands until this is weighed.";
  private static final int MOST_TIES = 100;

  @Id
  @Column(name = "seat_id")
  private UUID seatId;

  @Column(name = "protocol_version")
  private int protocolVersion;

  @Column(name = "declared_at")
  private Instant declaredAt;

  private boolean bars;

  @Column(name = "weighed_by")
  private UUID weighedBy;

  @Column(name = "weighed_at")
  private Instant weighedAt;

  private String weighing;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "declared_tie", joinColumns = @JoinColumn(name = "seat_id"))
  private Set<DeclaredTie> ties;

  /** Counts from 1, because 0 is the version of who has declared nothing. */
  @Version private long version;

  protected Declaration() {}

  Declaration(UUID seatId) {
    this.seatId = seatId;
    this.ties = new HashSet<>();
    this.version = 1;
  }

  /**
   * What is declared anew is weighed anew. Ties that bar or wait stay even if they are not declared
   * again: somebody who allocates lifts a bar, never the person.
   */
  void declare(int protocol, Collection<DeclaredTie> declared, Instant at) {
    if (!bars && !waits()) {
      ties.clear();
    }
    ties.addAll(declared);
    if (ties.size() > MOST_TIES) {
      throw new Refusal.AgainstTheRules(
          "What you declared before stays until the network has weighed it, and with this it would"
              + " be more than %d ties. Ask the network to weigh them first.".formatted(MOST_TIES));
    }
    boolean barsByKind = declared.stream().anyMatch(tie -> tie.kind().bars());
    weighing = bars && !barsByKind ? DECLARED_ANEW : null;
    bars = bars || barsByKind;
    protocolVersion = protocol;
    declaredAt = at;
    weighedBy = null;
    weighedAt = null;
  }

  void weigh(boolean found, String why, UUID by, Instant at) {
    bars = found;
    weighing = why;
    weighedBy = by;
    weighedAt = at;
  }

  /**
   * Whether somebody who allocates has to say whether the ties bar the person: where none does by
   * its kind, or the one that did was not declared again.
   */
  boolean waits() {
    return !ties.isEmpty() && weighedAt == null && (!bars || weighing != null);
  }

  boolean bars() {
    return bars;
  }

  DeclarationResponse toResponse(ProtocolResponse protocol, boolean withWeighing) {
    return new DeclarationResponse(
        seatId,
        protocol,
        protocolVersion,
        declaredAt,
        ties.stream()
            .sorted(Comparator.comparing(DeclaredTie::kind).thenComparing(DeclaredTie::about))
            .toList(),
        bars,
        withWeighing ? weighedBy : null,
        weighedAt,
        withWeighing ? weighing : null);
  }

  static DeclarationResponse nothingYet(UUID seatId, ProtocolResponse protocol) {
    return new DeclarationResponse(
        seatId, protocol, null, null, List.of(), false, null, null, null);
  }

  long getVersion() {
    return version;
  }
}
