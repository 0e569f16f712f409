package eu.jumelage.programme;

/** What an act made of a run. */
public record RunChange(Run before, Run after) {}
