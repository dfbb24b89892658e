/**
 * What stands first in a report: the school as it is on the day, the review before, and the
 * practices accredited before. Start with {@link org.lantern.review.frontpage.FrontPage}, which a
 * report asks when it is frozen. See docs/adr/0047.
 */
package org.lantern.review.frontpage;
