package org.lantern.kit.paging;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.NetworkTime;

/**
 * Every list also answers as a table, for {@code Accept: text/csv} or a link with {@code
 * format=csv}: all rows that match, not a page of them. A list needs no code for it.
 */
@Singleton
public class CsvAnswers {
  private static final String ONLY_CSV = "lantern.only-csv";

  private final ObjectMapper json;
  private final NetworkTime time;

  CsvAnswers(ObjectMapper json, NetworkTime time) {
    this.json = json;
    this.time = time;
  }

  /** Says the wish in the header that the page query reads, and that JSON writers pass. */
  @ServerRequestFilter(preMatching = true)
  public void understand(ContainerRequestContext request) {
    if (!request.getMethod().equals(HttpMethod.GET)) {
      return;
    }
    String accept = request.getHeaderString(HttpHeaders.ACCEPT);
    if (isLink(request) || CsvAsked.in(accept)) {
      boolean takesJson = accept != null && accept.matches(".*(/json|\\*/\\*|application/\\*).*");
      request.setProperty(ONLY_CSV, isLink(request) || !takesJson);
      request.getHeaders().putSingle(HttpHeaders.ACCEPT, CsvAsked.ACCEPT);
    }
  }

  private static boolean isLink(ContainerRequestContext request) {
    return switch (request.getUriInfo().getQueryParameters().getFirst("format")) {
      case null -> false;
      case "csv" -> true;
      case "json" -> false;
      default -> {
        String sentence = "The format is csv or json.";
        throw new Refusal.Unreadable(
            sentence, List.of(new Refusal.Violation("format", "is neither csv nor json")));
      }
    };
  }

  /** What is no list is no table; and all is JSON but what says otherwise, as a document does. */
  @ServerRequestFilter
  public void requireAcceptable(ContainerRequestContext request, ResourceInfo resource) {
    boolean acceptable =
        Boolean.TRUE.equals(request.getProperty(ONLY_CSV))
            ? isList(returned(resource))
            : resource.getResourceMethod().isAnnotationPresent(Produces.class)
                || takesJson(request);
    if (!acceptable) {
      throw new NotAcceptableException();
    }
  }

  private static boolean takesJson(ContainerRequestContext request) {
    return request.getAcceptableMediaTypes().stream()
        .anyMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible);
  }

  @ServerResponseFilter
  public void answer(
      ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
    if (!response.hasEntity() || response.getStatus() != Response.Status.OK.getStatusCode()) {
      return;
    }
    Collection<?> rows = rows(response.getEntity());
    if (rows == null) {
      return;
    }
    response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    if (request.getProperty(ONLY_CSV) != null) {
      response
          .getHeaders()
          .putSingle(HttpHeaders.CONTENT_DISPOSITION, attachment(request.getUriInfo().getPath()));
      response.setEntity(
          new CsvTable(returned(resource).containedType(0), rows), null, CsvAsked.TYPE);
    }
  }

  private JavaType returned(ResourceInfo resource) {
    return json.constructType(resource.getResourceMethod().getGenericReturnType());
  }

  private static boolean isList(JavaType type) {
    return type.hasRawClass(PageResponse.class) || type.hasRawClass(List.class);
  }

  private static Collection<?> rows(Object entity) {
    return switch (entity) {
      case PageResponse<?> page -> page.items();
      case Collection<?> all -> all;
      default -> null;
    };
  }

  /** Named as the list, which its address ends with, and the day. */
  private String attachment(String path) {
    String list = path.replaceFirst(".*/", "").replaceAll("[^a-z-]", "");
    return "attachment; filename=\"%s-%s.csv\"".formatted(list, time.today());
  }
}
