/**
 * What this service keeps no longer than it is needed: declared ties, mails and tasks go some time
 * after they have ended. Start with {@link org.lantern.school.retention.RetentionService}; {@link
 * org.lantern.kit.retention.Retention} deletes, and keeps the log.
 */
package org.lantern.school.retention;
