/** Lists as pages: what is asked for and what is answered. */
package org.lantern.kit.paging;
