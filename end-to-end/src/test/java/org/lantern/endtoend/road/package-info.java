/**
 * The side roads of a review, a few to a class by where they leave the main road. Start at {@link
 * org.lantern.endtoend.road.RoadsIT}, which lists them; {@code Ground} brings a review as far as
 * the phase before.
 */
package org.lantern.endtoend.road;
