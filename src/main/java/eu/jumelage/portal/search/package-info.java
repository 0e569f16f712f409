/** Finding what is published by its words, in any language and spelling. */
@NullMarked
package eu.jumelage.portal.search;

import org.jspecify.annotations.NullMarked;
