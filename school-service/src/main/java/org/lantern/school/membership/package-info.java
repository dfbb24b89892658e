/**
 * Which schools belong to the network, in which hub and when. Start with {@link
 * org.lantern.school.membership.MembershipLifecycle}; what a school allows to be read is signed in
 * the feature {@code agreement}.
 */
package org.lantern.school.membership;
