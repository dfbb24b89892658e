package org.lantern.benchmarks;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.lantern.endtoend.Patience;
import org.lantern.platform.PlatformTrouble;

/**
 * People who read through the gateway, each over a connection and with a token of their own. They
 * cost little themselves, for they share the machine with what is measured.
 */
final class Readers implements AutoCloseable {
  private final Vertx vertx;
  private final HttpClient http;
  private final String address;
  private final List<String> tokens;
  private final AtomicReference<String> trouble = new AtomicReference<>();

  Readers(String address, List<String> tokens) {
    this.address = address;
    this.tokens = tokens;
    this.vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    this.http =
        vertx.createHttpClient(
            new HttpClientOptions(), new PoolOptions().setHttp1MaxSize(tokens.size()));
  }

  /**
   * What a window of reading showed.
   *
   * @param perSecond reads answered in a second, by all of them together
   */
  record Measured(double perSecond, Latencies latencies) {}

  /** Each reads on as soon as the answer is there, the paths in turn. */
  Measured readOn(List<String> paths, Duration window) {
    long start = System.nanoTime();
    long end = start + window.toNanos();
    List<List<Long>> latencies = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(tokens.size());
    for (int reader = 0; reader < tokens.size(); reader++) {
      List<Long> own = new ArrayList<>();
      latencies.add(own);
      readOn(reader, reader, paths, end, own, done);
    }
    await(done);
    List<Long> all = latencies.stream().flatMap(List::stream).toList();
    return new Measured(all.size() / ((System.nanoTime() - start) / 1e9), Latencies.of(all));
  }

  private void readOn(
      int reader, int turn, List<String> paths, long end, List<Long> own, CountDownLatch done) {
    long start = System.nanoTime();
    if (start >= end || trouble.get() != null) {
      done.countDown();
      return;
    }
    read(paths.get(turn % paths.size()), reader)
        .onComplete(
            read -> {
              own.add(System.nanoTime() - start);
              readOn(reader, turn + tokens.size(), paths, end, own, done);
            });
  }

  /** Reads one path; anything but 200 is remembered as trouble. */
  Future<Buffer> read(String path, int reader) {
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.GET)
            .setAbsoluteURI(address + path)
            .putHeader("Authorization", "Bearer " + tokens.get(reader % tokens.size()));
    return http.request(options)
        .compose(HttpClientRequest::send)
        .compose(
            answer ->
                answer.statusCode() == 200
                    ? answer.body()
                    : Future.failedFuture(path + " answered " + answer.statusCode()))
        .onFailure(failure -> trouble.compareAndSet(null, failure.getMessage()));
  }

  /** Lets nobody go on with figures of reads that were refused. */
  void requireNoTrouble() {
    if (trouble.get() != null) {
      throw new PlatformTrouble("A read failed: " + trouble.get());
    }
  }

  private void await(CountDownLatch done) {
    while (done.getCount() > 0) {
      Patience.pass(Duration.ofMillis(5));
    }
    requireNoTrouble();
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
