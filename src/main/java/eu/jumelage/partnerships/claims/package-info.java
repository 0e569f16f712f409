/** Twinning claims: what imported lists say of who is twinned with whom, until the office settles it. */
@NullMarked
@NamedInterface("claims")
package eu.jumelage.partnerships.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
