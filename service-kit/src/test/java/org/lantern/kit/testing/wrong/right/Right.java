package org.lantern.kit.testing.wrong.right;

import org.lantern.kit.testing.wrong.left.Left;

/** The other half. */
public class Right {
  Left left;
}
