package org.lantern.review.permission;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lantern.kit.testing.Tokens;

/** The people of the first table, each with an access token. */
final class MatrixColumns {
  private MatrixColumns() {}

  static Map<String, String> ofHeadAndTeam() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("anonymous", null);
    columns.put("unlinked", token("unlinked"));
    columns.put("stranger", token("stranger"));
    columns.put("reviewer", token("reviewer"));
    columns.put("other head", token("other-head"));
    columns.put("trust leader", token("trust-leader"));
    columns.put("administrator", token("administrator"));
    columns.put("tied administrator", token("tied-administrator"));
    columns.put("assurer", token("assurer"));
    columns.put("head", token("head"));
    columns.put("lead", token("lead"));
    columns.put("peer", token("peer"));
    columns.put("invited", token("invited"));
    return columns;
  }

  static String token(String key) {
    return Tokens.of(key + "@matrix.test");
  }
}
