package org.lantern.kit.csv;

/**
 * A row as it came.
 *
 * @param values in the order of the columns asked for, null where empty; readable also when faulty
 * @param fault the first thing wrong with it, null when nothing is
 */
public record CsvRow(long line, String[] values, CsvFault fault) {}
