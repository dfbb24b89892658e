package org.lantern.school.theme;

import java.util.List;
import org.mapstruct.Mapper;

/** Theme to its representation. */
@Mapper
interface ThemeMapper {
  ThemeResponse toResponse(Theme theme, List<ThemeAction> allowedActions);
}
