/**
 * Where others find accredited practice. Start with {@link
 * org.lantern.accreditation.directory.DirectoryService}.
 */
package org.lantern.accreditation.directory;
