/** Whether the platform is there, for people, scripts and balancers. */
package org.lantern.gateway.health;
