package org.lantern.review.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** An activity of the timetable; times are in the network's time zone. */
public record ActivityResponse(
    UUID id,
    UUID reviewId,
    LocalDate day,
    PartOfDay partOfDay,
    LocalTime startsAt,
    LocalTime endsAt,
    ActivityKind kind,
    List<UUID> visitorIds,
    UUID hostLeaderId,
    WhyUnpaired whyUnpaired,
    List<String> components,
    long version) {}
