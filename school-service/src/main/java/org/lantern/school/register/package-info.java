/**
 * The register of schools comes in as a file. Start with {@link
 * org.lantern.school.register.RegisterImportService}; {@link
 * org.lantern.school.register.RegisterFile} reads and judges, {@link
 * org.lantern.school.register.RegisterTables} copies and merges.
 */
package org.lantern.school.register;
