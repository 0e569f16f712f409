package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;

/** Deletes a cost item, after a second look. */
public record CostDeleting(OfficeFrame frame, String action) {}
