/**
 * Trusts: several schools under one legal body. The register names them with its schools; here they
 * get an id, so that somebody can lead one. Start with {@link
 * org.lantern.school.trust.TrustService}.
 */
package org.lantern.school.trust;
