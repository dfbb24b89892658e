package org.lantern.school.register;

import java.util.List;
import org.lantern.kit.csv.CsvFault;

/** The first hundred rows that could not be taken, as they are kept with an import. */
public record ImportFaults(List<CsvFault> first) {}
