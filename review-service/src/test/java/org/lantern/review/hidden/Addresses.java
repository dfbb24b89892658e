package org.lantern.review.hidden;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** At which address of a world a read is asked. */
final class Addresses {
  private final Map<String, UUID> things = new LinkedHashMap<>();
  private final Map<String, String> queries = new LinkedHashMap<>();

  Addresses(World world) {
    things.put("/reviews/", world.scene.review);
    things.put("/requests/", world.scene.request);
    things.put("/day-offers/", world.scene.offer);
    things.put("/seats/", world.seat);
    things.put("/objections/", world.objection);
    things.put("/documents/", world.document);
    things.put("/evidence-notes/", world.scene.note);
    things.put("/reports/", world.scene.report);
    things.put("/credit-entries/", world.credit);
    things.put("/credit-balances/", world.scene.school);
    things.put("/recommendations/", world.scene.recommendation);
    things.put("/people-in-reviews/", world.scene.peer);
    things.put("/reviewers/", world.scene.peer);
    things.put("/reviewer-profiles/", world.scene.peer);
    things.put("/assurances/", world.assurance);
    things.put("/telephone-records/", world.call);
    things.put("/qualifications/", world.qualification);
    things.put("/frameworks/", world.scene.framework);
    things.put("/programmes/", world.scene.programme);
    things.put("/seasons/", world.scene.season);
    things.put("/lines-of-enquiry/", world.line);
    things.put("/plan-points/", world.point);
    queries.put("/team/candidates", "part=PEER");
    queries.put("/documents", "reviewId=" + world.scene.review);
    queries.put("/evidence-notes", "reviewId=" + world.scene.review);
    queries.put("/availabilities", "personId=" + world.scene.peer);
    queries.put("/qualifications", "personId=" + world.scene.peer);
    queries.put("/training-records", "personId=" + world.scene.peer);
    queries.put("{code}/differences", "from=0&to=0");
    queries.put("{id}/differences", "with=" + world.earlierReport);
    queries.put("/preview", "label=Next&firstDay=2101-09-01&lastDay=2102-08-31");
    queries.put("/merge-preview", "into=" + world.scene.lead);
  }

  /** The address of a read named as OpenAPI names it. */
  String of(String read) {
    String template = read.substring("GET ".length());
    String path = template;
    for (Map.Entry<String, UUID> thing : things.entrySet()) {
      path = path.replaceAll(thing.getKey() + "\\{\\w*(id|Id)}", thing.getKey() + thing.getValue());
    }
    path = path.replace("{code}", code(template));
    for (Map.Entry<String, String> query : queries.entrySet()) {
      if (template.endsWith(query.getKey())) {
        return path + "?" + query.getValue();
      }
    }
    return path;
  }

  private static String code(String template) {
    return template.contains("/analysis/") ? "since-last" : "context";
  }
}
