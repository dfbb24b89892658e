package org.lantern.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.streams.ReadStream;
import org.jboss.logging.Logger;

/**
 * A service's answer on its way to the client. When the service breaks off in the middle, the
 * client's connection is closed: half an answer must not look whole.
 */
class AnswerStream implements ReadStream<Buffer> {
  private static final Logger LOG = Logger.getLogger(AnswerStream.class);

  private final ReadStream<Buffer> source;
  private final HttpConnection client;

  AnswerStream(ReadStream<Buffer> source, HttpConnection client) {
    this.source = source;
    this.client = client;
  }

  @Override
  public AnswerStream exceptionHandler(Handler<Throwable> handler) {
    source.exceptionHandler(
        handler == null
            ? null
            : failure -> {
              LOG.warnf("a service broke off in the middle of an answer: %s", failure);
              client.close();
            });
    return this;
  }

  @Override
  public AnswerStream handler(Handler<Buffer> handler) {
    source.handler(handler);
    return this;
  }

  @Override
  public AnswerStream pause() {
    source.pause();
    return this;
  }

  @Override
  public AnswerStream resume() {
    source.resume();
    return this;
  }

  @Override
  public AnswerStream fetch(long amount) {
    source.fetch(amount);
    return this;
  }

  @Override
  public AnswerStream endHandler(Handler<Void> handler) {
    source.endHandler(handler);
    return this;
  }
}
