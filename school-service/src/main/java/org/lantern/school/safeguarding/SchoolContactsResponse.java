package org.lantern.school.safeguarding;

import java.util.List;

/**
 * Whom to call about a child of a school: its own contacts and its authority's.
 *
 * @param missing the parts for which nobody is named
 */
public record SchoolContactsResponse(
    List<SafeguardingContactResponse> contacts, List<SafeguardingPart> missing) {}
