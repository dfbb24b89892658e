/**
 * What schools allow to be read. {@link org.lantern.school.agreement.AgreementService} takes the
 * signature of a head or named delegate; every signature is kept, so that what was allowed on a
 * review's day can be told years later.
 */
package org.lantern.school.agreement;
