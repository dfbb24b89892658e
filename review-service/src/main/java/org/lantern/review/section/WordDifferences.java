package org.lantern.review.section;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MeyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lantern.review.section.DifferenceResponse.Run;
import org.lantern.review.section.DifferenceResponse.WordChange;

/** Compares two texts word by word; the space after a word belongs to it. */
final class WordDifferences {
  private static final Pattern WORD = Pattern.compile("^\\s+|\\S+\\s*");

  private WordDifferences() {}

  static List<Run> between(String before, String after) {
    List<Run> runs = new ArrayList<>();
    var algorithm = new MeyersDiffWithLinearSpace<String>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(words(before), words(after), algorithm, null, true).getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) {
        add(runs, WordChange.KEPT, delta.getSource().getLines());
      } else {
        add(runs, WordChange.REMOVED, delta.getSource().getLines());
        add(runs, WordChange.ADDED, delta.getTarget().getLines());
      }
    }
    return runs;
  }

  /** What took the place of words stands behind them. */
  private static void add(List<Run> runs, WordChange change, List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    Run run = new Run(change, String.join("", words));
    boolean replaced =
        change == WordChange.REMOVED
            && !runs.isEmpty()
            && runs.getLast().change() == WordChange.ADDED;
    runs.add(replaced ? runs.size() - 1 : runs.size(), run);
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }
}
