package org.lantern.school.invitation;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.lantern.school.mail.MailService;
import org.lantern.school.mail.NewMail;
import org.lantern.school.person.AddressAdded;

/** Tells somebody, where mail reaches them, that one more address signs in as them. */
@Singleton
class AddressMail implements AddressAdded {
  private static final String TEXT =
      """
      Good day,

      an administrator of the network has added a mail address to your record in Lantern. Whoever
      signs in with it is taken for you.

      If you did not ask for it, tell your network at once: an administrator can remove the address
      and every sign-in made with it.
      """;

  private final MailService mails;

  AddressMail(MailService mails) {
    this.mails = mails;
  }

  @Override
  public void added(UUID personId) {
    mails.write(
        new NewMail(personId, null, "address-added", "A mail address was added to you", TEXT));
  }
}
