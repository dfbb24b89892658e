package org.lantern.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.lantern.endtoend.Api;
import org.lantern.endtoend.Patience;
import org.lantern.platform.Person;
import org.lantern.platform.Platform;

/**
 * How fast a review is read by its lead, beside a school in the same run, and the list of who could
 * come to it by one administrator at a time, page after page.
 */
final class ReviewReads {
  private static final int PAGES = 50;
  private static final int CANDIDATES_AIM_MS = 300;
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration MEASURED = Duration.ofSeconds(20);

  private final Platform platform;
  private final FictionalReview review;

  private ReviewReads(Platform platform, FictionalReview review) {
    this.platform = platform;
    this.review = review;
  }

  /**
   * @param schoolPerSecond schools read in a second, by as many readers
   */
  static void measure(Platform platform, Api api, double schoolPerSecond) throws Exception {
    ReviewReads reads = new ReviewReads(platform, FictionalReview.in(platform, api));
    Patience.until(
        Duration.ofSeconds(20),
        Duration.ofMillis(100),
        "the lead's sign-in reaches review-service",
        () -> api.get(FictionalReview.LEAD, reads.review.path()).status(),
        status -> status == 200);
    reads.review(schoolPerSecond);
    reads.candidates();
  }

  private void review(double schoolPerSecond) {
    try (Readers readers = ReadsBench.readers(platform, FictionalReview.LEAD)) {
      List<String> paths = List.of(review.path());
      readers.readOn(paths, WARM_UP);
      Readers.Measured measured = readers.readOn(paths, MEASURED);
      Bench.print("reads.review_per_s", measured.perSecond(), "reads/s");
      measured.latencies().print("reads.review_", "ms");
      Bench.print("reads.review_vs_school", measured.perSecond() / schoolPerSecond, "times");
    }
  }

  private void candidates() {
    List<String> tokens = List.of(ReadsBench.tokens(platform).of(Person.ALL.getFirst()));
    List<String> pages =
        IntStream.range(0, PAGES)
            .mapToObj(page -> review.path() + "/team/candidates?part=PEER&page=" + page)
            .toList();
    try (Readers administrator = new Readers(platform.address(), tokens)) {
      administrator.readOn(pages, WARM_UP);
      administrator
          .readOn(pages, MEASURED)
          .latencies()
          .print(
              "reads.candidates_", "ms (of 25,000 reviewers, aim %d)".formatted(CANDIDATES_AIM_MS));
    }
  }
}
