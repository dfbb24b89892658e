package org.lantern.kit.actor;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That an administrator writes down what the actor said by telephone.
 *
 * @param id of the record of the call; one request is one call, whatever it moves
 * @param by the administrator, with the roles in force today
 * @param saidOn the day of the call
 */
public record Recorded(UUID id, Actor by, LocalDate saidOn) {}
