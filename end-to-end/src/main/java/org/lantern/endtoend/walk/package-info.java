/**
 * Many people at once, patient with a platform of which parts go away. Start at {@link
 * org.lantern.endtoend.walk.Workload}: who walks how; then {@link
 * org.lantern.endtoend.walk.PatientCalls}, which asks again and writes into the {@link
 * org.lantern.endtoend.walk.Ledger} what callers were told. The {@link
 * org.lantern.endtoend.walk.Stage} is what all of it is played on, the side roads too.
 */
package org.lantern.endtoend.walk;
