package org.lantern.kit.problem;

import jakarta.inject.Singleton;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters of the wrong form before anything is looked up, naming each; the
 * framework alone would say that there is nothing here. What takes parameters refuses others too: a
 * list that ignored a misspelt one would show more than was asked for.
 */
@Singleton
public class ParameterCheck {
  /** By which a list is asked for as a table. */
  private static final String CSV = "format";

  private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

  @ServerRequestFilter
  public void check(ResourceInfo resource, UriInfo uri) {
    if (uri.getQueryParameters().isEmpty()) {
      return;
    }
    Map<String, Class<?>> taken =
        known.computeIfAbsent(resource.getResourceMethod(), ParameterCheck::parameters);
    List<Refusal.Violation> wrong = new ArrayList<>(unknown(uri, taken));
    taken.forEach(
        (name, type) ->
            uri.getQueryParameters().getOrDefault(name, List.of()).stream()
                .map(value -> ParameterForm.fault(type, value))
                .filter(fault -> fault != null)
                .findFirst()
                .ifPresent(fault -> wrong.add(new Refusal.Violation(name, fault))));
    if (!wrong.isEmpty()) {
      throw new Refusal.Unreadable(sentence(wrong), wrong);
    }
  }

  private static List<Refusal.Violation> unknown(UriInfo uri, Map<String, Class<?>> taken) {
    if (taken.isEmpty()) {
      return List.of();
    }
    String fault =
        "is not known here; leave it out, or use one of " + String.join(", ", taken.keySet());
    return uri.getQueryParameters().keySet().stream()
        .filter(name -> !taken.containsKey(name))
        .sorted()
        .map(name -> new Refusal.Violation(UnreadableJson.shortened(name), fault))
        .toList();
  }

  private static String sentence(List<Refusal.Violation> wrong) {
    return wrong.stream()
        .map(each -> "The parameter \"%s\" %s.".formatted(each.field(), each.message()))
        .collect(Collectors.joining(" "));
  }

  private static Map<String, Class<?>> parameters(Method method) {
    Map<String, Class<?>> found = new LinkedHashMap<>();
    for (Parameter parameter : method.getParameters()) {
      add(found, parameter, parameter.getParameterizedType());
      if (parameter.getType().isRecord()) {
        for (RecordComponent component : parameter.getType().getRecordComponents()) {
          add(found, component.getAccessor(), component.getGenericType());
        }
      }
    }
    if (found.containsKey("page")) {
      found.put(CSV, String.class);
    }
    return found;
  }

  private static void add(Map<String, Class<?>> found, AnnotatedElement place, Type type) {
    QueryParam named = place.getAnnotation(QueryParam.class);
    if (named != null) {
      Type one = type instanceof ParameterizedType many ? many.getActualTypeArguments()[0] : type;
      found.put(named.value(), (Class<?>) one);
    }
  }
}
