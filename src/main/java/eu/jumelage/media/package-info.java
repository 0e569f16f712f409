/** Pictures and documents. */
@NullMarked
@ApplicationModule(allowedDependencies = {"web"})
package eu.jumelage.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
