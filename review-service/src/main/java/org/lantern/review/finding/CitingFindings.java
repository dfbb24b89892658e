package org.lantern.review.finding;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.lantern.review.evidence.CitedNotes;

/** Tells the notes below which findings rest on them. */
@Singleton
class CitingFindings implements CitedNotes {
  private static final int FEW = 60;

  private final FindingRepository findings;

  CitingFindings(FindingRepository findings) {
    this.findings = findings;
  }

  @Override
  public List<String> citing(UUID noteId) {
    return findings.citing(noteId).stream().map(CitingFindings::inFewWords).toList();
  }

  private static String inFewWords(Finding finding) {
    String text = finding.getText().replaceAll("\\s+", " ").strip();
    String few = text.length() <= FEW ? text : text.substring(0, FEW) + "…";
    String kind = finding.getKind() == FindingKind.WENT_WELL ? "went well" : "even better if";
    return "\"%s\" (%s, %s)".formatted(few, finding.getComponent(), kind);
  }
}
