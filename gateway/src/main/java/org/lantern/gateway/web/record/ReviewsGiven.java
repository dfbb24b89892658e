package org.lantern.gateway.web.record;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A reviewer's record as the page shows it.
 *
 * @param name of the person
 */
record ReviewsGiven(String name, Record record) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /** What review-service says of the person. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Record(
      String asOf,
      BigDecimal days,
      List<Review> reviews,
      List<Qualification> qualifications,
      List<Training> training) {}

  public String asOf() {
    return inWords(record.asOf());
  }

  /** How many reviews and days, in a sentence. */
  public String sum() {
    return "%s in %s, without visits that stopped on site or were shadowed."
        .formatted(count(record.days(), "day"), counted());
  }

  private String counted() {
    long reviews = record.reviews().stream().filter(Review::counts).count();
    return count(BigDecimal.valueOf(reviews), "review");
  }

  public List<Review> reviews() {
    return record.reviews();
  }

  public List<Qualification> qualifications() {
    return record.qualifications();
  }

  public List<Training> training() {
    return record.training();
  }

  /** A review of the record. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Review(
      String schoolName,
      String programme,
      String season,
      String part,
      List<String> days,
      BigDecimal length,
      String state,
      boolean closed) {

    public String school() {
      return schoolName == null ? "A school not known here yet" : schoolName;
    }

    public String dates() {
      return days.stream().map(ReviewsGiven::inWords).collect(Collectors.joining(", "));
    }

    public String partInWords() {
      return words(part);
    }

    public String lengthInWords() {
      return length.stripTrailingZeros().toPlainString();
    }

    /** As their days do: who shadowed gave none. */
    boolean counts() {
      return !isStopped() && !part.equals("SHADOW");
    }

    boolean isStopped() {
      return state.equals("ABANDONED");
    }

    public String standing() {
      if (isStopped()) {
        return "Stopped on site";
      }
      return closed ? "Closed" : "Not closed yet";
    }
  }

  /** A qualification in force. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Qualification(String programme, String part, String phase, String until) {
    public String inWords() {
      return "%s: %s, for %s, until %s"
          .formatted(
              programme,
              words(part),
              phase == null ? "every phase" : "the phase " + words(phase).toLowerCase(Locale.ROOT),
              ReviewsGiven.inWords(until));
    }
  }

  /** A training somebody took part in. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Training(String programme, String kind, String heldOn) {
    public String inWords() {
      return "%s: %s on %s".formatted(programme, words(kind), ReviewsGiven.inWords(heldOn));
    }
  }

  private static String inWords(String day) {
    return LocalDate.parse(day).format(DAY);
  }

  private static String words(String code) {
    String words = code.replace('_', ' ');
    return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String count(BigDecimal number, String of) {
    return "%s %s%s"
        .formatted(
            number.stripTrailingZeros().toPlainString(),
            of,
            number.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
  }
}
