package org.lantern.review.framework;

import java.util.UUID;

/** A framework version. */
public record FrameworkResponse(
    UUID id, String code, int version, String title, FrameworkContent content) {}
