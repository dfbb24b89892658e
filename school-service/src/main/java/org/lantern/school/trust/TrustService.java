package org.lantern.school.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;

/** Finding trusts. */
@ApplicationScoped
public class TrustService {
  private final TrustRepository trusts;
  private final TrustMapper mapper;

  TrustService(TrustRepository trusts, TrustMapper mapper) {
    this.trusts = trusts;
    this.mapper = mapper;
  }

  @Transactional
  PageResponse<TrustResponse> list(String words, PageQuery page) {
    var found = trusts.matching(words == null || words.isBlank() ? null : words.strip(), page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(mapper::toResponse);
  }

  @Transactional
  TrustResponse get(UUID id) {
    return trusts.findByIdOptional(id).map(mapper::toResponse).orElseThrow(Refusal.NotFound::new);
  }

  /** The ids of trusts by their codes. */
  public Map<String, UUID> idsOf(Collection<String> codes) {
    return trusts.withCodes(codes).stream().collect(Collectors.toMap(Trust::getCode, Trust::getId));
  }

  /**
   * Lets pass who names a trust that exists.
   *
   * @throws Refusal.AgainstTheRules otherwise
   */
  public void requireThere(UUID id) {
    if (trusts.findByIdOptional(id).isEmpty()) {
      throw new Refusal.AgainstTheRules(
          "There is no trust with this id. Search for it under /api/v1/trusts.");
    }
  }
}
