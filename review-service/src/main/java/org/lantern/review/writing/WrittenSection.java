package org.lantern.review.writing;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One section of something that several people write: it has a version of its own, and its last
 * twenty texts by the version that each made.
 */
@MappedSuperclass
public abstract class WrittenSection {
  private static final int TEXTS_KEPT = 20;

  @Id private UUID id;
  private String code;
  private String title;
  private int position;
  private String text;
  @Version private long version;

  protected WrittenSection() {}

  protected WrittenSection(UUID id, int position, String code, String title, String text) {
    this.id = id;
    this.position = position;
    this.code = code;
    this.title = title;
    this.text = text;
  }

  /** With which texts a section begins: one that nobody typed. */
  protected static Map<Long, WrittenText> begun(String text, Instant at) {
    return new HashMap<>(Map.of(0L, new WrittenText(text, null, at)));
  }

  /** The last texts by the version that each made, kept in a table of the section's own kind. */
  public abstract Map<Long, WrittenText> getTexts();

  /** The same text again is no new version; answers whether it was another. */
  public boolean write(String newText, UUID by, Instant at) {
    if (newText.equals(text)) {
      return false;
    }
    text = newText;
    Map<Long, WrittenText> texts = getTexts();
    texts.put(version + 1, new WrittenText(newText, by, at));
    while (texts.size() > TEXTS_KEPT) {
      texts.remove(Collections.min(texts.keySet()));
    }
    return true;
  }

  public UUID getId() {
    return id;
  }

  public String getCode() {
    return code;
  }

  public String getTitle() {
    return title;
  }

  public int getPosition() {
    return position;
  }

  public String getText() {
    return text;
  }

  public long getVersion() {
    return version;
  }
}
