package org.lantern.school.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something that waits for the caller.
 *
 * @param title what waits, in plain words
 * @param toDo what the caller is to do
 * @param link path of the thing it is about
 * @param dueOn the last day on which it is in time, null for none
 */
public record TaskResponse(
    UUID id,
    String kind,
    String title,
    String toDo,
    UUID subjectId,
    UUID schoolId,
    String link,
    TaskState state,
    Instant openedAt,
    LocalDate dueOn,
    boolean overdue,
    Instant closedAt,
    List<TaskAction> allowedActions) {}
