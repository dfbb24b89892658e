package org.lantern.school.invitation;

import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.HeldRole;

/** The caller as the network knows them, with the roles in force today. */
public record MeResponse(UUID personId, String name, List<HeldRole> roles) {}
