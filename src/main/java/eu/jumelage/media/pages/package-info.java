/** Where pictures are shown. */
@NullMarked
package eu.jumelage.media.pages;

import org.jspecify.annotations.NullMarked;
