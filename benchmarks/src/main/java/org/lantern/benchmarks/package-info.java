/** The figures, each beside its peer or its limit from the same run. */
package org.lantern.benchmarks;
