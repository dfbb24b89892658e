/**
 * Nothing happens twice. {@link org.lantern.kit.inbox.Subscription} says what a service does with
 * another's events; {@link org.lantern.kit.inbox.EventConsumer} reads, {@link
 * org.lantern.kit.inbox.EventHandling} applies, {@link org.lantern.kit.inbox.DeadLetters} keeps
 * what fails. {@link org.lantern.kit.inbox.IdempotentCalls} is the same promise for people's calls.
 */
package org.lantern.kit.inbox;
