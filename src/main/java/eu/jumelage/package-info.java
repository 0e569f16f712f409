/** Jumelage: the software on which a city runs its partnerships with other cities. */
@NullMarked
package eu.jumelage;

import org.jspecify.annotations.NullMarked;
