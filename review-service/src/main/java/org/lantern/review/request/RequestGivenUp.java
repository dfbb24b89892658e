package org.lantern.review.request;

import java.util.UUID;

/**
 * Told, in the same transaction, that an accepted request was withdrawn or declined after all; the
 * feature that offers days listens.
 */
public interface RequestGivenUp {
  void requestGivenUp(UUID requestId);
}
