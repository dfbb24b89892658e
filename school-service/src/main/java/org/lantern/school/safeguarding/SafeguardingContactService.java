package org.lantern.school.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.school.SchoolService;

/** Keeps whom to call about a child, and says what of it is missing or old. Publishes nothing. */
@ApplicationScoped
public class SafeguardingContactService {
  private static final int MOST = 20;

  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final SafeguardingContactRepository contacts;
  private final SafeguardingContactMapper mapper;
  private final SchoolService schools;
  private final ContactsShown listener;
  private final NetworkTime time;
  private final Ids ids;
  private final int confirmEveryDays;

  SafeguardingContactService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      SafeguardingContactRepository contacts,
      SafeguardingContactMapper mapper,
      SchoolService schools,
      ContactsShown listener,
      NetworkTime time,
      Ids ids,
      @ConfigProperty(name = "lantern.safeguarding.confirm-every-days", defaultValue = "365")
          int confirmEveryDays) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.contacts = contacts;
    this.mapper = mapper;
    this.schools = schools;
    this.listener = listener;
    this.time = time;
    this.ids = ids;
    this.confirmEveryDays = confirmEveryDays;
  }

  @Transactional
  SafeguardingContactResponse create(CreateContactRequest request, String key) {
    Actor actor = currentActor.get();
    SafeguardingAccess.requireMayWrite(actor, request.schoolId());
    var call =
        new IdempotentCalls.Call(actor.personId(), "create-safeguarding-contact", key, request);
    return calls.once(call, SafeguardingContactResponse.class, () -> create(request, actor));
  }

  private SafeguardingContactResponse create(CreateContactRequest request, Actor actor) {
    requireFitting(request);
    SafeguardingContact contact =
        new SafeguardingContact(ids.next(), request, time.today(), actor.personId());
    contacts.persistAndFlush(contact);
    return response(contact);
  }

  private void requireFitting(CreateContactRequest request) {
    boolean ofAuthority = request.part() == SafeguardingPart.AUTHORITY_OFFICER;
    if ((request.authorityCode() != null) != ofAuthority
        || (request.schoolId() == null) != ofAuthority) {
      throw new Refusal.AgainstTheRules(
          "An AUTHORITY_OFFICER names the authorityCode, every other contact the schoolId, and none"
              + " both.");
    }
    if (ofAuthority) {
      schools.requireAuthority(request.authorityCode());
    } else {
      schools.makeKnown(request.schoolId());
    }
    if (contacts.countOf(request.schoolId(), request.authorityCode()) >= MOST) {
      throw new Refusal.AgainstTheRules(
          "There are %d contacts already, too many to choose from in a hurry. Remove one first."
              .formatted(MOST));
    }
  }

  @Transactional
  Versioned<SafeguardingContactResponse> change(
      UUID id, ChangeContactRequest request, String ifMatch) {
    Actor actor = currentActor.get();
    SafeguardingContact contact = writable(id, ifMatch, actor);
    contact.change(request, time.today(), actor.personId());
    contacts.flush();
    return versioned(contact);
  }

  @Transactional
  Versioned<SafeguardingContactResponse> confirm(UUID id, String ifMatch) {
    Actor actor = currentActor.get();
    SafeguardingContact contact = writable(id, ifMatch, actor);
    contact.confirm(time.today(), actor.personId());
    contacts.flush();
    return versioned(contact);
  }

  @Transactional
  void remove(UUID id, String ifMatch) {
    contacts.delete(writable(id, ifMatch, currentActor.get()));
    contacts.flush();
  }

  private SafeguardingContact writable(UUID id, String ifMatch, Actor actor) {
    SafeguardingContact contact = find(id);
    SafeguardingAccess.requireMayWrite(actor, contact.getSchoolId());
    Versions.require(ifMatch, contact.getVersion(), () -> response(contact));
    return contact;
  }

  /** For those who keep it; everybody else reads those of a school together. */
  @Transactional
  Versioned<SafeguardingContactResponse> get(UUID id) {
    SafeguardingContact contact = find(id);
    SafeguardingAccess.requireMayWrite(currentActor.get(), contact.getSchoolId());
    return versioned(contact);
  }

  /** In the order of the parts, within one by name; that somebody was shown them is kept. */
  @Transactional
  SchoolContactsResponse of(UUID schoolId) {
    schools.requireThere(schoolId);
    listener.shown(currentActor.get(), schoolId);
    List<SafeguardingContact> found =
        contacts.around(schoolId).stream()
            .sorted(Comparator.comparing(SafeguardingContact::getPart))
            .toList();
    List<SafeguardingPart> missing =
        Arrays.stream(SafeguardingPart.values())
            .filter(part -> found.stream().noneMatch(contact -> contact.getPart() == part))
            .toList();
    return new SchoolContactsResponse(found.stream().map(this::response).toList(), missing);
  }

  private SafeguardingContact find(UUID id) {
    return contacts.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
  }

  private Versioned<SafeguardingContactResponse> versioned(SafeguardingContact contact) {
    return new Versioned<>(response(contact), contact.getVersion());
  }

  private SafeguardingContactResponse response(SafeguardingContact contact) {
    return mapper.toResponse(contact, contact.isOutOfDate(time.today(), confirmEveryDays));
  }
}
