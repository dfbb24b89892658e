package org.lantern.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Refusal.Violation;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * The one place where a failure becomes an answer. Every text is ours; what an exception says goes
 * to the log at most. See docs/adr/0009.
 */
@Singleton
public class ProblemMapper {
  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

  private final Instance<ConstraintSentences> sentences;
  private final SecurityIdentity caller;

  ProblemMapper(Instance<ConstraintSentences> sentences, SecurityIdentity caller) {
    this.sentences = sentences;
    this.caller = caller;
  }

  @ServerExceptionMapper
  public Response refusal(Refusal refusal, UriInfo uri) {
    return answer(problem(refusal), uri, retryAfter(refusal));
  }

  /** Exhaustive: a new kind of refusal does not compile until it has a status. */
  static Problem problem(Refusal refusal) {
    String detail = refusal.getMessage();
    return switch (refusal) {
      case Refusal.NotFound r -> Problem.of("not-found", "Not found", 404, detail);
      case Refusal.NotAllowed r -> Problem.of("not-allowed", "Not allowed", 403, detail);
      case Refusal.NotLinked r -> Problem.of("not-linked", "Sign-in not linked", 403, detail);
      case Refusal.NotInThisState r ->
          Problem.of("not-in-this-state", "Not possible now", 409, detail)
              .withAllowedActions(r.allowedActions());
      case Refusal.AlreadyThere r -> Problem.of("already-there", "Already there", 409, detail);
      case Refusal.AgainstTheRules r ->
          Problem.of("against-the-rules", "A rule refuses this", 422, detail)
              .withRules(r.sentences());
      case Refusal.Unreadable r ->
          Problem.of("unreadable", "Please correct the request", 400, detail)
              .withViolations(r.violations());
      case Refusal.Stale r ->
          Problem.of("stale", "Changed by somebody else", 412, detail).withCurrent(r.current());
      case Refusal.VersionMissing r ->
          Problem.of("version-missing", "Version missing", 428, detail);
      case Refusal.TooLarge r -> Problem.of("too-large", "Too large", 413, detail);
      case Refusal.Unavailable r -> Problem.of("unavailable", "Away for a moment", 503, detail);
    };
  }

  private static Duration retryAfter(Refusal refusal) {
    return refusal instanceof Refusal.Unavailable away ? away.retryAfter() : null;
  }

  @ServerExceptionMapper
  public Response invalid(ConstraintViolationException e, UriInfo uri) {
    List<Violation> violations =
        e.getConstraintViolations().stream()
            .map(ProblemMapper::violation)
            .sorted(BY_FIELD)
            .toList();
    return refusal(new Refusal.Unreadable("Some fields are missing or wrong.", violations), uri);
  }

  /** What resources call the parameter that holds the body. */
  private static final Set<String> BODIES = Set.of("request", "why");

  private static final Comparator<Violation> BY_FIELD =
      Comparator.comparing(Violation::field).thenComparing(Violation::message);

  private static Violation violation(ConstraintViolation<?> violation) {
    String[] path = violation.getPropertyPath().toString().split("\\.", 3);
    if (path.length < 3) {
      return BODIES.contains(path[1])
          ? new Violation("body", "is missing; send the fields as JSON")
          : new Violation(path[1], violation.getMessage());
    }
    return new Violation(path[2], violation.getMessage());
  }

  /** Named by itself because the framework brings its own mapper for it. */
  @ServerExceptionMapper
  public Response mismatchedJson(MismatchedInputException e, UriInfo uri) {
    return unreadableJson(e, uri);
  }

  @ServerExceptionMapper
  public Response unreadableJson(JsonProcessingException e, UriInfo uri) {
    return refusal(UnreadableJson.refusal(e), uri);
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  public Response notSignedIn(UriInfo uri) {
    Problem problem =
        Problem.of(
            "not-signed-in",
            "Not signed in",
            401,
            "Send a valid access token; one that has expired is fetched anew.");
    return Response.fromResponse(answer(problem, uri, null))
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException e, UriInfo uri) {
    if (!caller.hasRole(Role.Name.LINKED)) {
      return refusal(new Refusal.NotLinked(), uri);
    }
    return refusal(
        new Refusal.NotAllowed(
            "None of your roles may do this. Ask an administrator of your network who may."),
        uri);
  }

  @ServerExceptionMapper
  public Response byFramework(WebApplicationException e, UriInfo uri) {
    int status = e.getResponse().getStatus();
    if (e.getCause() instanceof JsonProcessingException unreadable) {
      return unreadableJson(unreadable, uri);
    }
    return switch (status) {
      case 400 -> refusal(new Refusal.Unreadable("The request cannot be read."), uri);
      case 404 -> refusal(new Refusal.NotFound(), uri);
      case 405 -> plain(405, "wrong-method", "This address does not take that method.", uri);
      case 406 -> plain(406, "not-acceptable", "Ask for application/json.", uri);
      case 413 -> refusal(new Refusal.TooLarge("The request is too large."), uri);
      case 415 ->
          plain(
              415,
              "wrong-media-type",
              "Most addresses take application/json; those that take a file want the file itself as"
                  + " application/octet-stream.",
              uri);
      default -> unexpected(e, uri);
    };
  }

  private static Response plain(int status, String kind, String detail, UriInfo uri) {
    return answer(Problem.of(kind, "Not taken", status, detail), uri, null);
  }

  /** Everything else: a constraint that two people met at once, a database away, or a defect. */
  @ServerExceptionMapper
  public Response unexpected(Throwable failure, UriInfo uri) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal(refusal, uri);
      }
      if (isLostRace(cause)) {
        return refusal(
            new Refusal.AlreadyThere(
                "Somebody else changed this at the same moment. Read it again, then repeat your"
                    + " change if it is still wanted."),
            uri);
      }
      if (cause instanceof SQLException sql) {
        return database(failure, sql, uri);
      }
    }
    if (SqlStates.isTransient(failure)) {
      LOG.warnf("a commit of %s was cut off", uri.getPath());
      return refusal(
          new Refusal.Unavailable(
              "The database went away while your change was being kept. Look whether it is there"
                  + " before you try again.",
              Duration.ofSeconds(5)),
          uri);
    }
    LOG.errorf(failure, "unexpected failure of %s", uri.getPath());
    return answer(
        Problem.of(
            "unexpected",
            "Something went wrong",
            500,
            "Nothing was changed. Please try again; if it happens again, report the time and the"
                + " address."),
        uri,
        null);
  }

  /** By name, because the kit does not know the object mapper that services use. */
  private static boolean isLostRace(Throwable failure) {
    String name = failure.getClass().getSimpleName();
    return name.equals("OptimisticLockException")
        || name.startsWith("StaleObjectState")
        || name.equals("StaleStateException");
  }

  private Response database(Throwable failure, SQLException sql, UriInfo uri) {
    Optional<String> sentence = constraint(sql).flatMap(this::sentence);
    if (sentence.isPresent()) {
      return refusal(new Refusal.AlreadyThere(sentence.get()), uri);
    }
    if (SqlStates.isTransient(sql)) {
      LOG.warnf("database away or busy: %s", sql.getSQLState());
      return refusal(
          new Refusal.Unavailable(
              "The database is away for a moment. Nothing was changed. Please try again.",
              Duration.ofSeconds(5)),
          uri);
    }
    LOG.errorf(failure, "unexpected database failure of %s", uri.getPath());
    return answer(
        Problem.of("unexpected", "Something went wrong", 500, "Nothing was changed."), uri, null);
  }

  private Optional<String> sentence(String constraint) {
    return sentences.stream()
        .map(each -> each.sentences().get(constraint))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Optional<String> constraint(SQLException sql) {
    return sql instanceof PSQLException e
        ? Optional.ofNullable(e.getServerErrorMessage()).map(ServerErrorMessage::getConstraint)
        : Optional.empty();
  }

  private static Response answer(Problem problem, UriInfo uri, Duration retryAfter) {
    Response.ResponseBuilder answer =
        Response.status(problem.status())
            .type(Problem.MEDIA_TYPE)
            .entity(problem.at("/" + uri.getPath().replaceFirst("^/", "")));
    if (retryAfter != null) {
      answer.header(HttpHeaders.RETRY_AFTER, retryAfter.toSeconds());
    }
    return answer.build();
  }
}
