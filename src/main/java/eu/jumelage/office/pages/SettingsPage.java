package eu.jumelage.office.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;

/**
 * What the installation is called, speaks and looks like, for administrators.
 *
 * @param seen what the form began with, to notice if somebody else changes it meanwhile
 */
public record SettingsPage(OfficeFrame frame, FormView form, String seen, int status) implements OfficePage {}
