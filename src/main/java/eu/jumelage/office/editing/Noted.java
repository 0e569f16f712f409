package eu.jumelage.office.editing;

import eu.jumelage.office.Member;
import java.util.UUID;

/**
 * Something that a member did to a record, for the audit trail; told in the same transaction.
 *
 * @param act as in "audit." of the interface's words: "draft-published"
 * @param before the fields that differ, as they were
 * @param after the same fields, as they are
 */
public record Noted(Member by, String act, String kind, UUID item, String title, Entries before, Entries after) {}
