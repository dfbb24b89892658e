package org.lantern.school.school;

import java.util.ArrayList;
import java.util.List;

/** Long lists in pieces, so that what is made of them fits into memory and into a statement. */
public final class Chunks {
  private static final int SIZE = 500;

  private Chunks() {}

  /** The pieces, in order. */
  public static <T> List<List<T>> of(List<T> all) {
    List<List<T>> pieces = new ArrayList<>();
    for (int from = 0; from < all.size(); from += SIZE) {
      pieces.add(all.subList(from, Math.min(from + SIZE, all.size())));
    }
    return pieces;
  }
}
