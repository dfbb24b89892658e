/**
 * Where people work, between dates; the first thing every rule about ties asks for. Start with
 * {@link org.lantern.school.employment.EmploymentService}; who leaves a school loses the roles
 * there, which {@link org.lantern.school.employment.LeftSchool} tells the feature {@code role}.
 */
package org.lantern.school.employment;
