/**
 * What is kept no longer than it is needed. {@link org.lantern.kit.retention.Retention} deletes
 * once a day what was kept long enough and leaves a log of it: of every service the history and
 * dead letters that were dropped, and what its {@link org.lantern.kit.retention.KeptKinds} name.
 */
package org.lantern.kit.retention;
