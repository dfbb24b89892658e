/**
 * Hubs: groups of member schools inside the network. Start with {@link
 * org.lantern.school.hub.HubLifecycle}; which schools belong to one is said by their memberships,
 * which a hub asks through {@link org.lantern.school.hub.HubGuard}.
 */
package org.lantern.school.hub;
