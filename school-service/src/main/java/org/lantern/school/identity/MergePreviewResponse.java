package org.lantern.school.identity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.school.person.Joined;

/**
 * What a merge would do, without doing it.
 *
 * @param moves how many rows of each kind this record has: they become the other's, or go where the
 *     other has the same already
 * @param joinedEmployments the same school on the same days: one employment, from the earliest
 *     first until the latest last day
 * @param joinedRoles the same role in the same place on the same days: likewise
 * @param refusals why it is refused as things stand; empty when it can be done
 */
public record MergePreviewResponse(
    UUID personId,
    UUID into,
    Map<String, Integer> moves,
    List<Joined> joinedEmployments,
    List<Joined> joinedRoles,
    List<String> refusals) {}
