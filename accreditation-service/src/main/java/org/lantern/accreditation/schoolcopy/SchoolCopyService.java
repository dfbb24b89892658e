package org.lantern.accreditation.schoolcopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lantern.kit.time.NetworkTime;

/** Answers questions about schools and employers from our copies. */
@ApplicationScoped
public class SchoolCopyService {
  private final SchoolCopyRepository copies;
  private final NetworkTime time;

  SchoolCopyService(SchoolCopyRepository copies, NetworkTime time) {
    this.copies = copies;
    this.time = time;
  }

  /** The schools among the ids that we know, in one statement. */
  public Map<UUID, SchoolCopy> among(Collection<UUID> ids) {
    return copies.among(ids).stream()
        .collect(Collectors.toMap(SchoolCopy::getId, Function.identity()));
  }

  /** The schools for which a person is walled off today: employers, and schools of their trusts. */
  public List<UUID> tiedTo(UUID personId) {
    return copies.tiedTo(personId, time.today());
  }
}
