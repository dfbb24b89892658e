/**
 * From the front door to the services. Start with {@link org.lantern.gateway.proxy.ProxyRoutes};
 * the table itself stands in application.properties.
 */
package org.lantern.gateway.proxy;
