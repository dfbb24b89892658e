package org.lantern.review.section;

import java.util.List;
import org.lantern.review.writing.NameCheck;

/**
 * A section as it reads now.
 *
 * @param code what it is called in addresses: summary, context, practice, closing, or component-
 *     and the component's code
 * @param text Markdown of paragraphs, lists and emphasis
 * @param releasedVersion the version that the assurer let the school see; the section reads
 *     otherwise now where its version is later; null while nothing is released
 * @param remarks words that look like a person's name; absent for readers outside team and check
 */
public record SectionResponse(
    String code,
    String title,
    String text,
    Long releasedVersion,
    List<NameCheck.Remark> remarks,
    long version) {
  /** A section that nobody has written in. */
  static SectionResponse begun(String code, String title, String text) {
    return new SectionResponse(code, title, text, null, null, 0);
  }

  SectionResponse remarked(List<NameCheck.Remark> found) {
    return new SectionResponse(code, title, text, releasedVersion, found, version);
  }
}
