/**
 * Change and event commit together. A service calls {@link org.lantern.kit.outbox.Outbox}; {@link
 * org.lantern.kit.outbox.OutboxRelay} sends what has been committed. See docs/adr/0005.
 */
package org.lantern.kit.outbox;
