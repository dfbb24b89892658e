/**
 * Mail that leaves, and what became of it. A feature writes one with {@link
 * org.lantern.school.mail.MailService} in the transaction of what causes it; {@link
 * org.lantern.school.mail.MailSender} sends what is due, under a Message-ID of the row's own, so
 * that a repeat after a crash is recognisably the same message. Nothing confidential is in a mail,
 * and no address in a row.
 */
package org.lantern.school.mail;
