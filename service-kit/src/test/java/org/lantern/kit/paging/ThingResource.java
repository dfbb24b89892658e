package org.lantern.kit.paging;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** A list with every kind of field and parameter, for the kit's tests. */
@Path("/api/v1/kit-things")
@PermitAll
public class ThingResource {
  static final List<Thing> THINGS = new CopyOnWriteArrayList<>();

  enum Kind {
    LARGE,
    SMALL
  }

  record Place(
      @Size(max = 40) @Pattern(regexp = "[^\\x00]*") String town, @Max(700_000) Integer easting) {}

  record Thing(
      UUID id,
      String name,
      int count,
      BigDecimal share,
      LocalDate since,
      List<String> tags,
      Place place,
      List<Place> seenAt,
      Map<String, String> labels,
      List<String> allowedActions) {
    static Thing named(String name) {
      return new Thing(
          UUID.randomUUID(),
          name,
          -3,
          new BigDecimal("-0.5"),
          LocalDate.of(2026, 3, 31),
          List.of("a", "b"),
          new Place(name, null),
          List.of(new Place("York", 1)),
          Map.of("x", "y"),
          List.of("MOVE"));
    }
  }

  @GET
  public PageResponse<Thing> list(
      @QueryParam("kind") Kind kind,
      @QueryParam("on") LocalDate on,
      @QueryParam("near") UUID near,
      @QueryParam("among") List<UUID> among,
      @QueryParam("within") Integer within,
      @QueryParam("older") boolean older,
      @BeanParam PageQuery page) {
    SortKeys.usually("id").and("name").order(page);
    return PageResponse.of(
        page, THINGS.size(), () -> THINGS.stream().skip(page.offset()).limit(page.size()).toList());
  }

  @GET
  @Path("/all")
  public List<Thing> all() {
    return THINGS;
  }

  @GET
  @Path("/{id}")
  public Thing get(@PathParam("id") UUID id) {
    return THINGS.getFirst();
  }

  @POST
  public Place write(@NotNull @Valid Place request) {
    return request;
  }
}
