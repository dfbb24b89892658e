package org.lantern.accreditation.directory;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.accreditation.accreditation.AccreditationResponse;
import org.lantern.accreditation.accreditation.Audience;
import org.lantern.accreditation.accreditation.ListingChanged;
import org.lantern.accreditation.practice.PracticeService;
import org.lantern.accreditation.schoolcopy.SchoolCopy;
import org.lantern.accreditation.schoolcopy.SchoolCopyService;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.NetworkTime;

/** The directory of accredited practice: everybody finds what schools consented to show them. */
@ApplicationScoped
public class DirectoryService implements ListingChanged {
  private static final int LONGEST_SEARCH = 200;

  private final DirectoryRepository entries;
  private final DirectoryMapper mapper;
  private final PracticeService practices;
  private final SchoolCopyService schools;
  private final SecurityIdentity caller;
  private final NetworkTime time;

  DirectoryService(
      DirectoryRepository entries,
      DirectoryMapper mapper,
      PracticeService practices,
      SchoolCopyService schools,
      SecurityIdentity caller,
      NetworkTime time) {
    this.entries = entries;
    this.mapper = mapper;
    this.practices = practices;
    this.schools = schools;
    this.caller = caller;
    this.time = time;
  }

  @Override
  public void listingChanged(AccreditationResponse accreditation) {
    if (accreditation.audience() == Audience.NOBODY) {
      entries.deleteById(accreditation.id());
    } else {
      entries.put(new DirectoryEntry(accreditation, practices.known(accreditation.practiceId())));
    }
  }

  @Transactional
  PageResponse<DirectoryEntryResponse> search(String words, PageQuery page) {
    String wanted = words == null ? "" : words.strip().replace("\0", "");
    if (wanted.length() > LONGEST_SEARCH) {
      throw new Refusal.Unreadable(
          "Search for at most " + LONGEST_SEARCH + " characters; fewer words find more.");
    }
    LocalDate today = time.today();
    List<Audience> audiences = audiences();
    PageResponse<DirectoryEntry> found =
        PageResponse.of(
            page,
            entries.count(wanted, audiences, today),
            () -> entries.search(wanted, audiences, today, page));
    Map<UUID, SchoolCopy> known =
        schools.among(found.items().stream().map(DirectoryEntry::getSchoolId).toList());
    return found.map(entry -> mapper.toResponse(entry, known.get(entry.getSchoolId())));
  }

  @Transactional
  DirectoryEntryResponse get(UUID id) {
    DirectoryEntry entry =
        entries.current(id, audiences(), time.today()).orElseThrow(Refusal.NotFound::new);
    return mapper.toResponse(
        entry, schools.among(List.of(entry.getSchoolId())).get(entry.getSchoolId()));
  }

  private List<Audience> audiences() {
    return caller.hasRole(Role.Name.LINKED)
        ? List.of(Audience.EVERYONE, Audience.MEMBERS)
        : List.of(Audience.EVERYONE);
  }
}
