/**
 * Which schools belong to the network, and when. Start with {@link
 * org.lantern.school.membership.MembershipService}.
 */
package org.lantern.school.membership;
