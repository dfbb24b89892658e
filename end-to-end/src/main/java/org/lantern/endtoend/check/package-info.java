/**
 * Whether anything was lost or happened twice, seen from outside and without the services' code.
 * Start at {@link org.lantern.endtoend.check.Checker}; each of its parts checks one idea. What must
 * hold of tables is a {@code Rule}: a sentence and the query that finds what breaks it.
 */
package org.lantern.endtoend.check;
