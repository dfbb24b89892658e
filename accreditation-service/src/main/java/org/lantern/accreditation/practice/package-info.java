/**
 * Practice as the school tells it. Start with {@link
 * org.lantern.accreditation.practice.PracticeLifecycle}, then {@link
 * org.lantern.accreditation.practice.PracticeService}.
 */
package org.lantern.accreditation.practice;
