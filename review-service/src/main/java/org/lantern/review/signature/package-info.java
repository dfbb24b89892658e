/**
 * Lead and school sign what was found, or it is recorded that the school does not. Start with
 * {@link org.lantern.review.signature.SignatureService}.
 */
package org.lantern.review.signature;
