package eu.jumelage.office.editing;

import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Draft.State;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The drafts that lie on a member's desk, or on others'. */
@Component
@Transactional(readOnly = true)
public class DraftLists {

    private final DraftRows rows;

    DraftLists(DraftRows rows) {
        this.rows = rows;
    }

    /** The longest untouched first. */
    public List<Draft> in(State state, int most) {
        return rows.in(state, most);
    }

    /** Those in which a member wrote, the last touched first. */
    public List<Draft> by(Member author, State state, int most) {
        return rows.by(author.id(), state, most);
    }

    /** Those of others, the longest untouched first. */
    public List<Draft> ofOthers(Member member, State state, int most) {
        return rows.notBy(member.id(), state, most);
    }

    /** Open drafts of a kind in which that field says that, the longest untouched first. */
    public List<Draft> saying(String kind, String field, String value) {
        return rows.saying(kind, field, value);
    }

    /** The last draft of a record, whatever became of it. */
    public Optional<Draft> lastOf(String kind, UUID item) {
        return rows.last(kind, item);
    }

    /** Published by one person in an emergency, and seen by nobody else yet. */
    public List<Draft> toReview() {
        return rows.toReview();
    }
}
