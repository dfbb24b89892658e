package org.lantern.review.writing;

import java.util.List;

/** The words of a text that look like a person's name, in the order in which they stand. */
public record NameCheckResponse(List<NameCheck.Remark> remarks) {}
