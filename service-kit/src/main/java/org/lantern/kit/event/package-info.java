/**
 * What travels between services. A service publishes records that implement {@link
 * org.lantern.kit.event.DomainEvent}; on the wire they are {@link
 * org.lantern.kit.event.EventEnvelope}. docs/events.md lists them all.
 */
package org.lantern.kit.event;
