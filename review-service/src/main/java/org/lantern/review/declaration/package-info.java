/**
 * What somebody agrees to and declares before they join a team: the protocol with confidentiality,
 * and their ties to the school, its trust and its people. Start with {@link
 * org.lantern.review.declaration.DeclarationService}; {@link
 * org.lantern.review.declaration.ProtocolService} keeps the texts.
 */
package org.lantern.review.declaration;
