package org.lantern.review.removal;

import java.util.Map;

/**
 * Where words stand, as far as the reader could remove them.
 *
 * @param places how many by what they stand in, such as {@code finding}; for administrators, who
 *     may not read all of that, by whose words they are, such as {@code words of the team}
 */
public record FoundWordsResponse(Map<String, Integer> places) {}
