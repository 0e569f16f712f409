/** What the city's IT types: starting the program, and the work that is done beside it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "office", "partnerships :: claims", "sample", "web"})
package eu.jumelage.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
