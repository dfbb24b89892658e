/**
 * Everything the platform keeps of a person as one document: the services' bundles, asked for with
 * the caller's own token. Start with {@link org.lantern.gateway.personaldata.PersonalDataResource}.
 */
package org.lantern.gateway.personaldata;
