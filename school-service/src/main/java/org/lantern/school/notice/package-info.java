/**
 * What people are told of their tasks, and how they wish to be told. Start with {@link
 * org.lantern.school.notice.NoticeService}: an opened task becomes a mail at once or waits for the
 * daily digest, as the person chose. {@link org.lantern.school.notice.Morning} makes reminders and
 * digests, once each working day. A notice is made once for each task, person and occasion.
 */
package org.lantern.school.notice;
