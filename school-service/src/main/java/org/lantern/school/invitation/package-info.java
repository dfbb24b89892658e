/**
 * How people come in. An administrator invites ({@link
 * org.lantern.school.invitation.InvitationService}); the first sign-in with the invited, verified
 * address links it ({@link org.lantern.school.invitation.SignInService}).
 */
package org.lantern.school.invitation;
