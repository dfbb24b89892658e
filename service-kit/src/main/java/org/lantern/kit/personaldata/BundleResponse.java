package org.lantern.kit.personaldata;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything one service keeps of a person; of other people it holds ids only.
 *
 * @param sections rows by what they are, such as {@code addresses}
 */
public record BundleResponse(UUID personId, Map<String, List<Map<String, Object>>> sections) {}
