/** What the office sends by e-mail: written into an outbox with what it tells of, and sent from there. */
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "office", "office :: editing"})
package eu.jumelage.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
