/**
 * What every request meets first and every answer last. Start with {@link
 * org.lantern.gateway.edge.EdgeFilter}.
 */
package org.lantern.gateway.edge;
