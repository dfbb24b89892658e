package org.lantern.review.reportcheck;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One thing that is checked in every report; the list is data. */
@Entity
@Table(name = "check_item")
class CheckItem {
  @Id private String code;
  private int position;
  private String sentence;

  protected CheckItem() {}

  String getCode() {
    return code;
  }

  String getSentence() {
    return sentence;
  }
}
