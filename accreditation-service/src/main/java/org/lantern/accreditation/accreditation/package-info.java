/**
 * What the network vouches for, and until when. Start with {@link
 * org.lantern.accreditation.accreditation.AccreditationService}.
 */
package org.lantern.accreditation.accreditation;
