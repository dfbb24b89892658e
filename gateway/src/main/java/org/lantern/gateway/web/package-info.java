/** The pages. Start with {@link org.lantern.gateway.web.MyPage}. */
package org.lantern.gateway.web;
