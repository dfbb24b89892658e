/**
 * What needs somebody, from all services, in one list. Start with {@link
 * org.lantern.school.task.TaskService}: {@link org.lantern.school.task.TaskEvents} bring what the
 * other services tell, our own features open and close directly. Whose a task is say the functions
 * {@code people_of} and {@code tasks_of} of the schema; sentences are made here, from {@link
 * org.lantern.school.task.TaskKind}. Mails follow through {@link
 * org.lantern.school.task.TasksChanged}.
 */
package org.lantern.school.task;
