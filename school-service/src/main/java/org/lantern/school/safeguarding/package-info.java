/**
 * Whom to call when somebody worries about a child: contacts of schools, and of authorities for a
 * concern about the head. Start with {@link
 * org.lantern.school.safeguarding.SafeguardingContactService}. Names and telephone numbers stay
 * here: nothing of them goes into an event.
 */
package org.lantern.school.safeguarding;
