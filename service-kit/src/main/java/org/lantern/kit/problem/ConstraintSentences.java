package org.lantern.kit.problem;

import java.util.Map;

/**
 * What a service says when one of its named constraints refuses a change that two people made at
 * once. A bean per service; the keys are constraint names of its schema.
 */
public interface ConstraintSentences {
  Map<String, String> sentences();
}
