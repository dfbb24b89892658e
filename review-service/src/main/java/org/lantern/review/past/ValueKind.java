package org.lantern.review.past;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lantern.kit.csv.Day;
import org.lantern.review.reviewer.Part;
import org.lantern.review.reviewer.TrainingKind;
import org.lantern.review.schoolcopy.Phase;

/** What a value must look like by itself, and how it is kept. */
enum ValueKind {
  TEXT {
    @Override
    String faultOfKind(String value) {
      return null;
    }
  },
  URN {
    @Override
    String faultOfKind(String value) {
      return URN_FORM.matcher(value).matches() ? null : "is not a school's number";
    }
  },
  ID {
    @Override
    String faultOfKind(String value) {
      return ID_FORM.matcher(value).matches()
          ? null
          : "is not an id; the list of people, or of schools, has them";
    }
  },
  DAY {
    @Override
    String faultOfKind(String value) {
      return Day.parse(value) == null ? "is not a day such as 31-12-2025 or 2025-12-31" : null;
    }

    @Override
    String kept(String value) {
      return Day.parse(value).toString();
    }
  },
  DAYS {
    @Override
    String faultOfKind(String value) {
      List<String> days = new ArrayList<>();
      for (String each : parts(value)) {
        if (Day.parse(each) == null) {
          return "is not a list of days such as 2025-12-30 2025-12-31, with spaces between them";
        }
        days.add(Day.parse(each).toString());
      }
      if (days.size() > MOST_DAYS) {
        return "has more than %d days".formatted(MOST_DAYS);
      }
      return days.stream().distinct().count() < days.size() ? "has one day twice" : null;
    }

    /** In order, so that the same days are the same text. */
    @Override
    String kept(String value) {
      return Arrays.stream(parts(value))
          .map(each -> Day.parse(each).toString())
          .sorted()
          .collect(Collectors.joining(",", "{", "}"));
    }
  },
  NUMBER_OF_DAYS {
    @Override
    String faultOfKind(String value) {
      return NUMBER_FORM.matcher(value).matches()
          ? null
          : "is not a number of days such as -3 or 1.5, with at most two decimals";
    }
  },
  PART {
    @Override
    String faultOfKind(String value) {
      return noneOf(value, Arrays.stream(Part.values()).filter(Part::reviews).toArray(Part[]::new));
    }

    @Override
    String kept(String value) {
      return code(value);
    }
  },
  PHASE {
    @Override
    String faultOfKind(String value) {
      return noneOf(value, Phase.values());
    }

    @Override
    String kept(String value) {
      return code(value);
    }
  },
  TRAINING {
    @Override
    String faultOfKind(String value) {
      return noneOf(value, TrainingKind.values());
    }

    @Override
    String kept(String value) {
      return code(value);
    }
  };

  private static final int LONGEST = 254;
  private static final int MOST_DAYS = 10;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final Pattern URN_FORM = Pattern.compile("\\d{1,9}");
  private static final Pattern NUMBER_FORM = Pattern.compile("[-+]?\\d{1,3}(\\.\\d{1,2})?");
  private static final Pattern ID_FORM =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  /** What is wrong with a value that is there, as the end of a sentence, or null. */
  String fault(String value) {
    if (value.length() > LONGEST) {
      return "is longer than " + LONGEST + " characters";
    }
    return CONTROL.matcher(value).find()
        ? "holds a line break or another control character"
        : faultOfKind(value);
  }

  abstract String faultOfKind(String value);

  /** How a good value goes into the staging table. */
  String kept(String value) {
    return value;
  }

  private static String[] parts(String value) {
    return value.split("[ ;]+");
  }

  private static String code(String value) {
    return value.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
  }

  private static String noneOf(String value, Enum<?>[] known) {
    return Arrays.stream(known).anyMatch(each -> each.name().equals(code(value)))
        ? null
        : "is none of " + Arrays.toString(known);
  }
}
