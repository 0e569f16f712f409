/** Pictures and documents: the public ones, re-encoded and withdrawable, and the internal ones. */
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "office", "office :: editing", "office :: pages"})
package eu.jumelage.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
