/**
 * That somebody was shown whom to call about a child: kept by day, read by the one person whom the
 * network names for it and by nobody else. Start with {@link
 * org.lantern.school.showing.ShowingService}; what the concern was is nowhere written down.
 */
package org.lantern.school.showing;
