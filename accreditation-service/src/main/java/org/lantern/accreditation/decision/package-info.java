/**
 * The network's decision on a recommended practice. {@link
 * org.lantern.accreditation.decision.ReviewEvents} opens it when a report is final; {@link
 * org.lantern.accreditation.decision.DecisionService} lets somebody without ties decide.
 */
package org.lantern.accreditation.decision;
