package eu.jumelage.programme;

import eu.jumelage.web.Text;

/** An address elsewhere, and what stands there. */
public record Link(String address, Text label) {}
