/** The register: cities, partnerships, agreements, networks. */
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "office", "office :: editing", "media"})
package eu.jumelage.partnerships;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
