package org.lantern.kit.testing.wrong.left;

import org.lantern.kit.testing.wrong.right.Right;

/** Half of a cycle. */
public class Left {
  Right right;
}
