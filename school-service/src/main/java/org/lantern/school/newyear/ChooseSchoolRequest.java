package org.lantern.school.newyear;

import jakarta.validation.constraints.NotNull;

/** Whether the membership of a school is renewed; if not, the roles there end with the old year. */
public record ChooseSchoolRequest(@NotNull Boolean renews) {}
