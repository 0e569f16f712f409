/** What is new with a partner, by e-mail to those who asked for it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "office", "mail"})
package eu.jumelage.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
