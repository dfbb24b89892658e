/**
 * What is kept no longer than it is needed: declared ties, mails and tasks go some time after they
 * have ended, and a log tells what went.
 */
package org.lantern.school.retention;
