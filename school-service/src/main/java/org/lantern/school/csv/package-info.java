/**
 * Tables that people send as files: CSV, plain or packed, judged row by row. Start with {@link
 * org.lantern.school.csv.CsvFile}, which reads rows by their headers; what is wrong with a row is a
 * {@link org.lantern.school.csv.CsvFault}, and {@link org.lantern.school.csv.BadRows} decides when
 * it is too much.
 */
package org.lantern.school.csv;
