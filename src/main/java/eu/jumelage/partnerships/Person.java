package eu.jumelage.partnerships;

import java.util.UUID;

/**
 * Somebody who signs, speaks or visits; the office that a person held stands with the occasion.
 *
 * @param sortName family name first: "Vervoort, Rudi"
 */
public record Person(UUID id, String name, String sortName) {
    public Person {
        if (name.isBlank() || sortName.isBlank()) {
            throw new IllegalArgumentException("A person has a name");
        }
    }
}
