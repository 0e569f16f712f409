package eu.jumelage.web;

/** The installation has another title, office or set of languages; told in the transaction of the change. */
public record InstallationChanged(Installation now) {}
