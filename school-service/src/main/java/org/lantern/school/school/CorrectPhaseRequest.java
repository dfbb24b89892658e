package org.lantern.school.school;

/**
 * Corrects what a school is for.
 *
 * @param phase null to go back to what type and ages say
 */
public record CorrectPhaseRequest(Phase phase) {}
