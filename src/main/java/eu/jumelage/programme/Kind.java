package eu.jumelage.programme;

import eu.jumelage.web.Text;

/** What sort of activity it is, such as a concert. */
public record Kind(String key, Text name) {}
