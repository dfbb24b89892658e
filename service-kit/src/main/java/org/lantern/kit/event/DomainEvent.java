package org.lantern.kit.event;

import java.util.UUID;

/**
 * A fact that a service publishes; a record whose components are the payload. Of people it holds
 * ids only, and never what somebody typed about a review or another person.
 */
public interface DomainEvent {
  /** The type on the wire, a written constant such as {@code review.report-finalised.v1}. */
  String type();

  /** The aggregate whose events stay in order. */
  UUID aggregateId();
}
