/**
 * The phases of a review as people walk them, written once against {@link
 * org.lantern.endtoend.journey.Calls}: asking, staffing, preparing, visiting, reporting,
 * accrediting. Start at {@link org.lantern.endtoend.journey.Journey}, which is the main road and
 * the demonstration. A step that an operation changes is changed in its phase, in one place; the
 * side roads and the fault run walk the same phases.
 */
package org.lantern.endtoend.journey;
