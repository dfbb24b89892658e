package org.lantern.review.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;

/** Keeps the texts to which reviewers agree, every version for ever. */
@ApplicationScoped
public class ProtocolService {
  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final ProtocolRepository protocols;
  private final NetworkTime time;
  private final Ids ids;

  ProtocolService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      ProtocolRepository protocols,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.protocols = protocols;
    this.time = time;
    this.ids = ids;
  }

  @Transactional
  ProtocolResponse publish(PublishProtocolRequest request, String key) {
    UUID by = currentActor.get().personId();
    var call = new IdempotentCalls.Call(by, "publish-protocol", key, request);
    return calls.once(
        call,
        ProtocolResponse.class,
        () -> {
          int version = protocols.current().getVersion() + 1;
          Protocol made = new Protocol(ids.next(), version, request.text(), by, time.now());
          protocols.persistAndFlush(made);
          return made.toResponse();
        });
  }

  @Transactional
  List<ProtocolResponse> list() {
    return protocols.newestFirst().stream().map(Protocol::toResponse).toList();
  }

  ProtocolResponse current() {
    return protocols.current().toResponse();
  }
}
