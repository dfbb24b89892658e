/**
 * Lists: as pages, sorted by keys of their own ({@link org.lantern.kit.paging.SortKeys}), narrowed
 * by {@link org.lantern.kit.paging.Conditions}, and as tables, for which {@link
 * org.lantern.kit.paging.CsvAnswers} is the place to start.
 */
package org.lantern.kit.paging;
