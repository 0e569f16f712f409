package eu.jumelage.partnerships.pages.claims;

import org.jspecify.annotations.Nullable;

/**
 * A city of a claim as a member reads it.
 *
 * @param name by the register, or else by the source
 * @param detail what tells it from its namesakes: its number, its country, how the source writes it
 * @param standing "home", "partner", "known" or "unknown" to the register
 * @param record its page in the office, if the register knows it
 */
public record CityView(
        String name,
        String detail,
        String standing,
        @Nullable String record) {}
