/**
 * Who may do what: members and their roles, sign-in, approval, the audit trail, letters and the pages it writes itself.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"web"})
package eu.jumelage.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
