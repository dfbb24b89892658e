package org.lantern.review.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.lantern.review.programme.VisitMode;

/**
 * What a school says with its request, as a whole. What is left out is empty, the mode as it was:
 * at first the programme's usual one.
 *
 * @param wanted when the school would like the visit
 * @param blocked when it cannot have visitors
 * @param context what the school is like just now
 * @param contacts people of the school to speak with
 * @param wishes what the network should know when it chooses days and people
 */
public record WriteRequestRequest(
    @Size(max = 20) List<@NotNull @Valid DayRange> wanted,
    @Size(max = 20) List<@NotNull @Valid DayRange> blocked,
    VisitMode mode,
    @Size(max = 4_000) @Pattern(regexp = "[^\\x00]*") String context,
    @Size(max = 10) List<@NotNull UUID> contacts,
    @NotNull @Size(max = 4_000) @Pattern(regexp = "[^\\x00]*") String wishes) {

  public WriteRequestRequest {
    wanted = wanted == null ? List.of() : wanted;
    blocked = blocked == null ? List.of() : blocked;
    context = context == null ? "" : context;
    contacts = contacts == null ? List.of() : contacts;
  }
}
