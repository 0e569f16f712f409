/** The office's page of subscriptions. */
@NullMarked
package eu.jumelage.news.pages;

import org.jspecify.annotations.NullMarked;
