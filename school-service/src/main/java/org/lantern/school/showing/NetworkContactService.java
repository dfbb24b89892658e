package org.lantern.school.showing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.person.PersonService;

/** Names the one person who may read who was shown whom to call. Publishes nothing. */
@ApplicationScoped
public class NetworkContactService {
  private final CurrentActor currentActor;
  private final NetworkContactRepository contacts;
  private final PersonService people;
  private final NetworkTime time;

  NetworkContactService(
      CurrentActor currentActor,
      NetworkContactRepository contacts,
      PersonService people,
      NetworkTime time) {
    this.currentActor = currentActor;
    this.contacts = contacts;
    this.people = people;
    this.time = time;
  }

  @Transactional
  Versioned<NetworkContactResponse> get() {
    return contacts
        .named()
        .map(NetworkContactService::versioned)
        .orElse(new Versioned<>(new NetworkContactResponse(null, null, null), 0));
  }

  @Transactional
  Versioned<NetworkContactResponse> name(UUID personId, String ifMatch) {
    Actor actor = currentActor.get();
    people.lock(personId);
    Versioned<NetworkContactResponse> before = get();
    Versions.require(ifMatch, before.version(), before::body);
    NetworkContact contact = contacts.named().orElse(null);
    if (contact == null) {
      contact = new NetworkContact(personId, actor.personId(), time.now());
      contacts.persistAndFlush(contact);
    } else {
      contact.name(personId, actor.personId(), time.now());
      contacts.flush();
    }
    return versioned(contact);
  }

  private static Versioned<NetworkContactResponse> versioned(NetworkContact contact) {
    return new Versioned<>(
        new NetworkContactResponse(
            contact.getPersonId(), contact.getNamedBy(), contact.getNamedAt()),
        contact.getVersion());
  }
}
