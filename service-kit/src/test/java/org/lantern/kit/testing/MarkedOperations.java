package org.lantern.kit.testing;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The operations of a service that its code marks with an annotation of the kit. */
public final class MarkedOperations {
  private static final List<Class<? extends Annotation>> METHODS =
      List.of(GET.class, POST.class, PUT.class, DELETE.class);

  private MarkedOperations() {}

  /** Named as OpenAPI names them, such as {@code POST /api/v1/seats/{id}/invite}. */
  public static Set<String> with(Class<? extends Annotation> mark, String basePackage) {
    return new ClassFileImporter()
        .importPackages(basePackage).stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(mark))
            .map(MarkedOperations::name)
            .collect(Collectors.toSet());
  }

  private static String name(JavaMethod method) {
    String verb =
        METHODS.stream().filter(method::isAnnotatedWith).findFirst().orElseThrow().getSimpleName();
    String root = method.getOwner().getAnnotationOfType(Path.class).value();
    String rest = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
    return verb + " " + root + rest;
  }
}
