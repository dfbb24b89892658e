package org.lantern.review.report;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.lantern.kit.retention.Kept;
import org.lantern.kit.retention.KeptKinds;

/**
 * Keys the digests of what was published and has lost words before they were keyed, or by a release
 * of before. It needs the secret, so a migration cannot. See docs/adr/0040.
 */
@Singleton
class PublishedDigests implements KeptKinds {
  private final ReportRepository reports;
  private final ContentDigest digests;

  PublishedDigests(ReportRepository reports, ContentDigest digests) {
    this.reports = reports;
    this.digests = digests;
  }

  @Override
  public List<Kept> kinds() {
    return List.of(new Kept("digests of published reports", Period.ZERO, this::key));
  }

  private int key(LocalDate day, int most) {
    List<Report> found = reports.withoutPublishedDigest(most);
    found.forEach(report -> report.keyPublished(digests));
    reports.flush();
    return found.size();
  }
}
