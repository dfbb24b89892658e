package org.lantern.review.evidence;

import java.util.List;
import java.util.UUID;

/** Which findings rest on a note; answered by the feature above that cites notes. */
public interface CitedNotes {
  /** Each finding that cites the note, in a few words; empty when none does. */
  List<String> citing(UUID noteId);
}
