/**
 * Who may do what, where. Start with {@link org.lantern.school.role.RoleService}, whose event
 * {@code person.roles-changed.v1} every other service copies.
 */
package org.lantern.school.role;
