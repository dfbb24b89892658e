package org.lantern.school.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.lantern.kit.problem.Versioned;
import org.lantern.school.invitation.SignInLinkService;
import org.lantern.school.person.Person;
import org.lantern.school.person.PersonDetailsResponse;
import org.lantern.school.person.PersonRecordService;

/** Takes away every sign-in of a person, for when a wrong one was linked or one was lost. */
@ApplicationScoped
public class SignInsService {
  private final PersonRecordService people;
  private final SignInLinkService signIns;

  SignInsService(PersonRecordService people, SignInLinkService signIns) {
    this.people = people;
    this.signIns = signIns;
  }

  /** Removes them in all services; the person signs in anew with an address they are known by. */
  @Transactional
  Versioned<PersonDetailsResponse> remove(UUID id, String ifMatch) {
    Person person = people.locked(id);
    people.requireAsRead(person, ifMatch);
    people.useAddressesAnew(person);
    signIns.removeAll(id);
    return people.details(person);
  }
}
