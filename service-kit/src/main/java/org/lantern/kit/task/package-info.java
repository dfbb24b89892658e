/**
 * What needs somebody. A service that waits for a person says so with {@link
 * org.lantern.kit.task.Tasks} and says when it waits no longer; school-service collects all tasks
 * in one list per person and writes the mails.
 */
package org.lantern.kit.task;
