/**
 * What binds people to schools beside work: governorships, paid advice, family. Start with {@link
 * org.lantern.school.tie.TieLifecycle}; whatever is declared counts until somebody dismisses it.
 */
package org.lantern.school.tie;
