/**
 * States as tables. {@link org.lantern.kit.lifecycle.Lifecycle} is the table an aggregate asks,
 * {@link org.lantern.kit.lifecycle.Transition} what a move returns, {@link
 * org.lantern.kit.lifecycle.Transitions} where it leaves history and event.
 */
package org.lantern.kit.lifecycle;
