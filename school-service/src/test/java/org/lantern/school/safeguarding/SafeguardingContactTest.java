package org.lantern.school.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeguardingContactTest {
  private static final LocalDate CONFIRMED = LocalDate.of(2026, 9, 1);

  @ParameterizedTest(name = "{0} days after, asked for every {1}: out of date {2}")
  @CsvSource({"0, 365, false", "365, 365, false", "366, 365, true", "31, 30, true", "0, 0, false"})
  void a_contact_is_out_of_date_when_confirmed_too_long_ago(
      int days, int every, boolean outOfDate) {
    SafeguardingContact contact =
        new SafeguardingContact(
            UUID.randomUUID(),
            new CreateContactRequest(
                UUID.randomUUID(), null, SafeguardingPart.DEPUTY, "Somebody", "01234 5", null),
            CONFIRMED,
            UUID.randomUUID());

    boolean told = contact.isOutOfDate(CONFIRMED.plusDays(days), every);

    assertThat(told).isEqualTo(outOfDate);
  }
}
