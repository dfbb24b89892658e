package org.lantern.kit.actor;

import java.time.LocalDate;

/**
 * A role somebody holds.
 *
 * @param from first day on which it holds
 * @param until last day on which it holds, null while it is open
 */
public record HeldRole(Role role, Scope scope, LocalDate from, LocalDate until) {}
