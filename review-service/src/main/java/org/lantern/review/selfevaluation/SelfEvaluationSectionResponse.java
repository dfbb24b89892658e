package org.lantern.review.selfevaluation;

import java.util.List;
import java.util.UUID;
import org.lantern.review.writing.NameCheck;

/**
 * A section of a self-evaluation as it reads now.
 *
 * @param code what it is called in addresses: context, excellence, component- and the component's
 *     code, or general for what was written before there were sections
 * @param text Markdown of paragraphs, lists and emphasis
 * @param estimate where the school sees itself on the component's scale; null where it does not say
 * @param givenTo the colleague who writes it; null while that is nobody but the head
 * @param ready whether it is said to be ready as it reads now
 * @param remarks words that look like a person's name; for those who write it
 */
public record SelfEvaluationSectionResponse(
    String code,
    String title,
    String text,
    String estimate,
    UUID givenTo,
    boolean ready,
    List<NameCheck.Remark> remarks,
    long version) {}
