/**
 * Every answer that is not a success. Services throw a {@link org.lantern.kit.problem.Refusal};
 * {@link org.lantern.kit.problem.ProblemMapper} turns it into RFC 9457 problem details.
 */
package org.lantern.kit.problem;
