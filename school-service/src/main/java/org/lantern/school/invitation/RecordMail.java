package org.lantern.school.invitation;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.lantern.school.mail.MailService;
import org.lantern.school.mail.NewMail;
import org.lantern.school.person.PersonAction;
import org.lantern.school.person.RecordWarning;

/**
 * Tells somebody that others changed who is taken for them. It goes to where mail reached them
 * before, so that whoever made the change cannot read it in their place.
 */
@Singleton
class RecordMail implements RecordWarning {
  private static final Map<PersonAction, String> WHAT =
      Map.of(
          PersonAction.ADD_ADDRESS,
          "A mail address was added to your record. Whoever signs in with it is taken for you.",
          PersonAction.RECEIVE_MAIL,
          "Mail to you goes to another of your addresses from now on. This is the last one here.",
          PersonAction.REMOVE_SIGN_INS,
          "Your sign-ins were removed. Sign in again with one of your addresses.",
          PersonAction.TAKE_IN,
          "Two records were found to be you and are one now, with the sign-ins of both.");

  private static final String TEXT =
      """
      Good day,

      an administrator of the network has changed your record in Lantern.
      %s

      If this is not as you wish it, tell your network at once: an administrator can see who did it
      and take it back.
      """;

  private final MailService mails;

  RecordMail(MailService mails) {
    this.mails = mails;
  }

  @Override
  public void warn(UUID personId, String address, PersonAction change) {
    if (address != null) {
      String text = TEXT.formatted(WHAT.get(change));
      mails.write(
          new NewMail(personId, null, "record-changed", "Your record was changed", text, address));
    }
  }
}
