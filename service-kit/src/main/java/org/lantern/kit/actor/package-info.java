/**
 * Who acts. A verified token becomes a person by {@link org.lantern.kit.actor.CurrentActor}, which
 * reads {@link org.lantern.kit.actor.ActorCopy}; roles and relations are what lifecycles name as
 * {@link org.lantern.kit.actor.Mover}. school-service owns the truth and publishes it.
 */
package org.lantern.kit.actor;
