package org.lantern.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A request body on its way to a service, cut off when it grows over the limit. */
class LimitedStream implements ReadStream<Buffer> {
  private final ReadStream<Buffer> source;
  private final Runnable onEnd;
  private final Runnable onExceeded;
  private long left;
  private boolean exceeded;
  private Handler<Throwable> failureHandler;

  LimitedStream(ReadStream<Buffer> source, long limit, Runnable onEnd, Runnable onExceeded) {
    this.source = source;
    this.left = limit;
    this.onEnd = onEnd;
    this.onExceeded = onExceeded;
  }

  @Override
  public LimitedStream exceptionHandler(Handler<Throwable> handler) {
    failureHandler = handler;
    source.exceptionHandler(handler);
    return this;
  }

  @Override
  public LimitedStream handler(Handler<Buffer> handler) {
    source.handler(handler == null ? null : chunk -> pass(chunk, handler));
    return this;
  }

  /** Once over the limit the rest is read and forgotten. */
  private void pass(Buffer chunk, Handler<Buffer> handler) {
    if (exceeded) {
      return;
    }
    left -= chunk.length();
    if (left >= 0) {
      handler.handle(chunk);
      return;
    }
    exceeded = true;
    onExceeded.run();
    if (failureHandler != null) {
      failureHandler.handle(new TooLarge());
    }
  }

  @Override
  public LimitedStream pause() {
    source.pause();
    return this;
  }

  @Override
  public LimitedStream resume() {
    source.resume();
    return this;
  }

  @Override
  public LimitedStream fetch(long amount) {
    source.fetch(amount);
    return this;
  }

  @Override
  public LimitedStream endHandler(Handler<Void> handler) {
    source.endHandler(
        handler == null
            ? null
            : end -> {
              onEnd.run();
              if (!exceeded) {
                handler.handle(end);
              }
            });
    return this;
  }

  /** Fails the pipe to the service. */
  private static final class TooLarge extends RuntimeException {
    TooLarge() {
      super("request body too large", null, false, false);
    }
  }
}
