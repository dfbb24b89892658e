package org.lantern.kit.paging;

import com.fasterxml.jackson.databind.JavaType;
import java.util.Collection;

/** A list on its way out as a table. */
record CsvTable(JavaType row, Collection<?> rows) {}
