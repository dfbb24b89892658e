package org.lantern.school.invitation;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.school.mail.MailService;
import org.lantern.school.mail.NewMail;

/**
 * Writes the mail that asks somebody in: where to sign in, and with which address. Nothing that the
 * inviting person typed stands in it.
 */
@Singleton
class InvitationMail {
  private static final String KIND = "invitation";
  private static final String TEXT =
      """
      Good day,

      you are invited to Lantern, where our network of schools plans and holds its peer reviews.

      To accept, sign in with the address to which this mail came:
      %s/

      Nothing happens before you sign in. If you do not know why you were invited, ask the network.
      """;

  private final MailService mails;
  private final String address;

  InvitationMail(
      MailService mails, @ConfigProperty(name = "lantern.public-address") String address) {
    this.mails = mails;
    this.address = address;
  }

  /** What has not left yet is not sent any more. */
  void drop(UUID personId) {
    mails.dropOfPerson(personId, KIND);
  }

  /** An earlier one that has not left yet gives way. */
  void write(UUID personId) {
    mails.dropOfPerson(personId, KIND);
    writeFirst(personId);
  }

  /** To somebody who was never invited before. */
  void writeFirst(UUID personId) {
    mails.write(
        new NewMail(personId, null, KIND, "You are invited to Lantern", TEXT.formatted(address)));
  }
}
