/**
 * What every operation has in common, written into each service's OpenAPI document in one place:
 * start with {@link org.lantern.kit.openapi.CommonDescription}.
 */
package org.lantern.kit.openapi;
