/**
 * Time and identifiers as beans. Start with {@link org.lantern.kit.time.NetworkTime}; nothing
 * outside this package reads the system clock or makes an identifier.
 */
package org.lantern.kit.time;
