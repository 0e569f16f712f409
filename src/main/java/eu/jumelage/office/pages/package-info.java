/** The pages of the office itself: signing in, accounts, the audit trail. */
@NullMarked
package eu.jumelage.office.pages;

import org.jspecify.annotations.NullMarked;
