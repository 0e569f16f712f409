/** The example city, loaded through the modules' own doors. All of it is lazy: only who asks for it reads its files. */
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "office", "media", "partnerships", "programme", "participation"})
package eu.jumelage.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
