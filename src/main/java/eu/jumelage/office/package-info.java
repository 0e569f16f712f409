/** Who may do what: so far the letters that reach the office from the public pages, and the pages it writes itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {"web"})
package eu.jumelage.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
