package org.lantern.school.newyear;

import java.util.List;
import java.util.UUID;

/**
 * What the step into a year means, or meant, for a school.
 *
 * @param hubId the hub of its renewed membership, null for none
 * @param doubts why it is unsure: ENDING (the register says it ended, and nobody has settled how),
 *     HUB_CLOSED, NEVER_SIGNED
 * @param remarks what does not stand in the way: NO_HEAD (nobody can sign yet)
 * @param done whether it has been seen to
 */
public record YearSchoolResponse(
    UUID schoolId,
    String name,
    UUID hubId,
    YearOutcome outcome,
    List<String> doubts,
    List<String> remarks,
    boolean done) {}
