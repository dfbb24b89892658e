/**
 * What time does. A feature writes down with {@link org.lantern.kit.clock.TimedMoves} when
 * something falls due, and says with a {@link org.lantern.kit.clock.TimedMove} what happens then;
 * {@link org.lantern.kit.clock.Clockwork} brings the two together.
 */
package org.lantern.kit.clock;
