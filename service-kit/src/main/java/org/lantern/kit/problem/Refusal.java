package org.lantern.kit.problem;

import java.time.Duration;
import java.util.List;

/**
 * Everything Lantern answers other than yes. Thrown by access rules, lifecycles and services;
 * {@link ProblemMapper} gives each its status. The sentences are ours and say what to do instead.
 */
public abstract sealed class Refusal extends RuntimeException {
  private Refusal(String detail) {
    super(detail, null, false, false);
  }

  /** It does not exist, or the caller may not know that it does. */
  public static final class NotFound extends Refusal {
    public NotFound() {
      super("There is nothing here that you can see. Check the address, or ask who shared it.");
    }
  }

  /** The caller sees the thing but may not do this to it. */
  public static final class NotAllowed extends Refusal {
    public NotAllowed(String detail) {
      super(detail);
    }
  }

  /** The sign-in is valid but belongs to no person of this network. */
  public static final class NotLinked extends Refusal {
    public NotLinked() {
      super(
          "Your sign-in is not linked to a person of this network. Link it with POST"
              + " /api/v1/sign-ins, using the address to which you were invited.");
    }
  }

  /** The thing's lifecycle has no such move from where it stands. */
  public static final class NotInThisState extends Refusal {
    private final transient List<String> allowedActions;

    public NotInThisState(String detail, List<String> allowedActions) {
      super(detail);
      this.allowedActions = List.copyOf(allowedActions);
    }

    public List<String> allowedActions() {
      return allowedActions;
    }
  }

  /** The same thing exists, or another person was faster. */
  public static final class AlreadyThere extends Refusal {
    public AlreadyThere(String detail) {
      super(detail);
    }
  }

  /** Understood, but one or more rules of the field refuse it; each has its sentence. */
  public static final class AgainstTheRules extends Refusal {
    private final transient List<String> sentences;

    public AgainstTheRules(List<String> sentences) {
      super(String.join(" ", sentences));
      this.sentences = List.copyOf(sentences);
    }

    public AgainstTheRules(String sentence) {
      this(List.of(sentence));
    }

    public List<String> sentences() {
      return sentences;
    }
  }

  /** The request cannot be read, or fields of it are missing or wrong. */
  public static final class Unreadable extends Refusal {
    private final transient List<Violation> violations;

    public Unreadable(String detail, List<Violation> violations) {
      super(detail);
      this.violations = List.copyOf(violations);
    }

    public Unreadable(String detail) {
      this(detail, List.of());
    }

    public List<Violation> violations() {
      return violations;
    }
  }

  /** Somebody else changed the thing since the caller read it. */
  public static final class Stale extends Refusal {
    private final transient Object current;

    public Stale(Object current) {
      super(
          "This was changed since you read it. Compare your text with the current one and send it"
              + " again with the new ETag.");
      this.current = current;
    }

    public Object current() {
      return current;
    }
  }

  /** A change came without saying which version it changes. */
  public static final class VersionMissing extends Refusal {
    public VersionMissing() {
      super("Send the ETag you last read in the If-Match header, so that no change is lost.");
    }
  }

  /** More bytes than this operation takes. */
  public static final class TooLarge extends Refusal {
    public TooLarge(String detail) {
      super(detail);
    }
  }

  /** Something this operation needs is away for the moment. */
  public static final class Unavailable extends Refusal {
    private final transient Duration retryAfter;

    public Unavailable(String detail, Duration retryAfter) {
      super(detail);
      this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
      return retryAfter;
    }
  }

  /**
   * One field that is missing or wrong.
   *
   * @param field where in the request, as a dotted path
   * @param message what is wrong with it, in plain words
   */
  public record Violation(String field, String message) {}
}
