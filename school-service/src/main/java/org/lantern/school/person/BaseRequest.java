package org.lantern.school.person;

import java.util.UUID;

/**
 * From where somebody who works at no school sets out.
 *
 * @param nearSchoolId any school of the register near it; null to forget
 */
public record BaseRequest(UUID nearSchoolId) {}
