/**
 * Tables that people send as files: CSV, plain or packed, judged row by row. Start with {@link
 * org.lantern.kit.csv.CsvFile}, which reads rows by their headers; what is wrong with a row is a
 * {@link org.lantern.kit.csv.CsvFault}, and {@link org.lantern.kit.csv.BadRows} decides when it is
 * too much.
 */
package org.lantern.kit.csv;
