package org.lantern.review.analysis;

import java.util.List;
import org.lantern.review.writing.NameCheck;

/**
 * A section of an analysis as it reads now.
 *
 * @param code what it is called in addresses: self-evaluation, since-last, or strengths- and
 *     questions- with a component's code
 * @param text Markdown of paragraphs, lists and emphasis
 * @param remarks words that look like a person's name; for the team
 */
public record AnalysisSectionResponse(
    String code, String title, String text, List<NameCheck.Remark> remarks, long version) {}
