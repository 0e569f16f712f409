package eu.jumelage.web;

import java.util.UUID;

/**
 * Where a public thing is found in one language.
 *
 * @param slug the current one, which a former one redirects to
 * @param current whether what was asked for is the current slug
 */
public record Address(UUID target, String slug, boolean current) {}
